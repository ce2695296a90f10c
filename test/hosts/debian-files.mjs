/** Debian's packages that the tests use, and a file of each by which it is known to be there. */
export const debianFiles = {
  'php-cli': '/usr/bin/php',
  'php-matthiasmullie-minify': '/usr/share/php/MatthiasMullie/Minify/JS.php',
  'libjs-prototype': '/usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': '/usr/share/javascript/mootools/mootools.js',
};
