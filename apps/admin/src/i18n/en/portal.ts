/** A client contact's own pages. */
export const portal = {
  portal: {
    home: 'Home',
    unanswered: 'You have not answered yet.',
    work: {
      title: 'Waiting for you',
      none: 'Nothing waits for you',
      noneHint: 'What your organisation has to do, and by when, appears here.',
    },
    certificates: {
      title: 'Certificates',
      none: 'No certificate yet',
      noneHint: 'Once certification is granted and the certificate issued, it appears here.',
      nextSurveillance: 'Next surveillance by',
    },
    audits: {
      title: 'Audits ahead',
      none: 'No audit is planned',
      noneHint: 'Once an audit is planned, its days and team appear here.',
    },
    next: {
      title: 'With the certification body',
      review: 'application under review',
      scope: 'the change of scope is accepted and waits for its audit or decision',
      agreement: 'accepted; the agreement is being drawn up',
      technicalReview: 'report in technical review',
      decision: 'waiting for the decision',
      appeal: 'appeal being handled',
    },
    papers: {
      name: 'My papers',
      newest: 'Newest papers',
      all: 'All papers',
      none: 'No papers yet',
      noneHint: 'Receipts, notices, plans, reports and certificates from the certification body appear here.',
    },
    body: 'Certification body',
    client: 'Our organisation',
  },
};
