/** What `--help` prints. */
export const USAGE = `Usage:
  aftercare-guide check FILE [--json]    reports what is wrong with a protocol file, how hard it is
           [--language en,es]            to read, what differs from the built-in guidance, and which
                                         signatures count; names the languages that your page offers
                                         and the file lacks
  aftercare-guide init FILE [--force]    writes the built-in guidance as a protocol file to change;
           [--language en,es]            its words in these languages, the first being the default
  aftercare-guide dossier [FILE]         writes a page to print, for a clinician: every sentence that
           --language es                 patients can see, with its hours, to be ticked and signed
  aftercare-guide sign FILE              writes a clinician's signature into the file; a change of a
           --language es                 word or an hour makes it invalid
           --name "Dr Ames" --role dermatologist --next 2027-11-20 [--on 2026-11-20]
  aftercare-guide sign FILE --verify     writes which signatures fit, after the file was changed by hand
  aftercare-guide sheet [FILE]           writes a sheet for patients and inspectors, with two lines to sign
           --language es
  aftercare-guide text [FILE] [--html]   prints the whole guide for the template of another system, with
           --language es [--short]       [LINK], or what --link says, for the link; --short has fewer than
           [--link TEXT]                 5,000 characters
  aftercare-guide language NAME [--all]  lists what a language lacks compared with English: a built-in
                                         one ("es") or a dictionary ("nl.json"); --all lists every text
  aftercare-guide language FILE --new    creates a dictionary with the English texts
  aftercare-guide language FILE --script writes the script that adds the dictionary to a page
  aftercare-guide language NAME --page   writes a page to print: each text beside the English one, to be
                                         read and signed
  aftercare-guide html [FILE]            prints the tag with the whole guide as text between its ends, for
           --language es,en              browsers that run no scripts: the built-in guidance or a protocol
           [--date 2026-11-20T15:30      file, in one or more languages; with --date for one patient. Also
            --time-zone Europe/London]   takes --clinic-name, --clinic-phone and the other attributes of the
           [--placeholder]               tag; --placeholder writes a <div> for editors that delete the tag
  aftercare-guide script en es [-o FILE] writes the script for a page in these languages; a page in any
                                         other language gets the first

  Without FILE, dossier, sheet and text use the built-in guidance. --procedure ID picks one of
  several in a file, otherwise it is the first. sheet and text also take --clinic-name, --clinic-phone,
  --clinic-hours (with --time-zone), --after-hours-phone, --after-hours-name, --emergency-phone,
  --clinic-email and --clinic-url. --force overwrites an existing file.
  aftercare-guide --help | --version

Exit status: 0 for success, 1 if something is wrong with the file, 2 for invalid arguments.
`;
