/** Debian packages that the tests use, each with a file that shows that it is installed. */
export const debianFiles = {
  'php-cli': '/usr/bin/php',
  'php-matthiasmullie-minify': '/usr/share/php/MatthiasMullie/Minify/JS.php',
  'libjs-prototype': '/usr/share/javascript/prototype/prototype.js',
  'libjs-mootools': '/usr/share/javascript/mootools/mootools.js',
};
