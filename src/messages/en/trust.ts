export const trust = {
  title: 'Prepare a tablet',
  lead: 'The hall has no internet, so the server issues a security certificate of its own. Install it once on each tablet; it takes about a minute. On a tablet that has it, go straight to step 3.',
  download: 'Download the certificate',
  downloadAction: 'Download',
  install: 'Install what was downloaded',
  devices: {
    android: {
      name: 'Android',
      steps:
        'Open Settings, search for “CA certificate”, choose Install, then Install anyway, and pick tin-nhiem-96.crt in Downloads.',
    },
    ipad: {
      name: 'iPad, iPhone',
      steps:
        'Tap Allow when asked. Open Settings, Profile Downloaded, Install. Then General, About, Certificate Trust Settings, and switch on “Tin Nhiem 96”.',
    },
    windows: {
      name: 'Windows',
      steps:
        'Open the file, choose Install Certificate, Local Machine, Place all certificates in the following store, then Trusted Root Certification Authorities.',
    },
  },
  compare: 'The fingerprint of the certificate must be the one in the window of the server:',
  open: 'Open the voting page',
  openAction: 'Open the safe voting page',
  warned: 'If the browser still warns, step 2 is not finished: repeat step 2, then open this page again.',
} as const;
