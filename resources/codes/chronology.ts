import { codeList } from './list.ts'

const source = 'Goldthread’s own list, from the chronology of the early help assessment'

export const eventCategories = codeList(
  { list: 'eventCategories', source },
  {
    health: 'Health',
    education: 'School and learning',
    family_change: 'Change in the family',
    housing: 'Housing',
    safety: 'Safety',
    domestic_abuse: 'Domestic abuse',
    police: 'Police',
    missing: 'Missing',
    service_contact: 'Help from services',
    positive_change: 'Something that went well',
    loss: 'Loss',
    move: 'Move',
    birth: 'Birth',
    other: 'Something else'
  }
)

export const eventSourceTypes = codeList(
  { list: 'eventSourceTypes', source },
  { family: 'Family', professional: 'Professional', record: 'Written papers', police: 'Police', other: 'Somebody else' }
)

export const eventOrigins = codeList(
  { list: 'eventOrigins', source },
  { typed: 'Written here', promoted_from_note: 'From a note', system: 'Noted by itself' }
)

/** Who may read one event; what the police told is for named people whatever is chosen. */
export const eventReaches = codeList(
  { list: 'eventReaches', source: 'Share classes of the product (domain rules, 2.4)' },
  { S2: 'Everybody in the team around the family', S3: 'Workers of the family', S4: 'Named people only' }
)
