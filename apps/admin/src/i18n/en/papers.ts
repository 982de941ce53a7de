import type { papers as zh } from '../zh/papers.js';
import type { SameKeys } from '../same-keys.js';

/** Papers the body hands out, and their templates. */
export const papers: SameKeys<typeof zh> = {
  papers: { name: 'Papers', nameForClient: 'Papers', looking: 'Looking…', none: 'This record calls for no paper' },
  resources: {
    templates: {
      name: 'Paper templates',
      explain:
        'What certificates, reports and notices say beside their data is changed here: tried on a real record first, then published as a new version. No deployment is needed.',
      all: 'All',
      standard: 'Standard template',
      revision: 'Version %{revision}',
      versions: 'All versions',
      take: 'Load this version',
      sample: 'Try it on',
      noSample: 'There is no record to try it on yet.',
      preview: 'Preview',
      original: 'Load the standard template',
      fieldNames: 'Fields you may use',
      inTable: 'Rows of the table %{name}',
      syntax: 'Braces stand for a field; what is in square brackets is left out when a field in it is missing.',
      moveUp: 'Move up',
      remove: 'Remove',
      add: { paragraph: 'Add a paragraph below', heading: 'Add a heading below' },
      fields: {
        kind: 'Paper',
        programme: 'Programme',
        edition: 'Edition',
        language: 'Usual language',
        title: 'Title',
        reason: 'Why it changes',
        revision: 'Version',
        publishedOn: 'In use since',
        publishedBy: 'Published by',
        take: 'Action',
      },
      blocks: {
        heading: 'Heading',
        paragraph: 'Paragraph',
        foot: 'Foot',
        facts: 'Facts',
        table: 'Table',
        signatures: 'Places to sign',
        page: 'New page',
      },
      places: {
        text: 'Text',
        label: 'Label',
        value: 'Value',
        column: 'Column',
        empty: 'When there is nothing',
        signature: 'Who signs',
      },
    },
  },
  verbs: {
    publishTemplate: {
      name: 'Publish template',
      done: 'Template published',
      explain:
        'Papers from today on follow this version and name it at their foot. Certificates issued and decisions taken before keep the version of their day. What is published never changes.',
    },
  },
};
