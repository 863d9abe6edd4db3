/**
 * The same facts as a programme without encryption, history, audit or sync would keep them: one table a thing, links
 * with indexes, nothing beside the facts.
 */
export const plainSchema = `
CREATE TABLE authority (id TEXT PRIMARY KEY, name TEXT, authorityCode TEXT, practice INTEGER, locale TEXT);
CREATE TABLE organisation (id TEXT PRIMARY KEY, name TEXT, organisationType TEXT);
CREATE TABLE locality (id TEXT PRIMARY KEY, name TEXT);
CREATE TABLE team (id TEXT PRIMARY KEY, name TEXT, localityId TEXT);
CREATE TABLE worker (id TEXT PRIMARY KEY, displayName TEXT, roles TEXT, jobTitle TEXT, teamId TEXT, organisationId TEXT,
  active INTEGER, trainedOn TEXT);
CREATE TABLE family (id TEXT PRIMARY KEY, reference TEXT, familyName TEXT, createdOn TEXT, endedOn TEXT, changedAt TEXT);
CREATE INDEX family_name ON family (familyName COLLATE NOCASE, id);
CREATE TABLE person (id TEXT PRIMARY KEY, reference TEXT, personKind TEXT, nameStatus TEXT, dateOfBirth TEXT, sex TEXT,
  ethnicity TEXT, firstLanguage TEXT, interpreterNeeded TEXT, childStatus TEXT, caringArrangement TEXT,
  contactPreference TEXT);
CREATE TABLE personName (id TEXT PRIMARY KEY, personId TEXT, nameType TEXT, forename TEXT, surname TEXT);
CREATE INDEX personName_person ON personName (personId);
CREATE TABLE personAddress (id TEXT PRIMARY KEY, personId TEXT, lines TEXT, town TEXT, postcode TEXT, country TEXT,
  addressType TEXT, "from" TEXT, "to" TEXT);
CREATE INDEX personAddress_person ON personAddress (personId);
CREATE TABLE contactPoint (id TEXT PRIMARY KEY, personId TEXT, kind TEXT, value TEXT, normalised TEXT, safeToCall TEXT,
  safeToText TEXT, safeToLeaveMessage TEXT);
CREATE INDEX contactPoint_person ON contactPoint (personId);
CREATE TABLE placeOfLearning (id TEXT PRIMARY KEY, personId TEXT, setting TEXT, settingType TEXT, rollStatus TEXT);
CREATE INDEX placeOfLearning_person ON placeOfLearning (personId);
CREATE TABLE relationship (id TEXT PRIMARY KEY, fromPersonId TEXT, toPersonId TEXT, relationshipType TEXT, basis TEXT,
  "from" TEXT, parentalResponsibility TEXT, parentalResponsibilitySource TEXT);
CREATE INDEX relationship_from ON relationship (fromPersonId);
CREATE TABLE familyMember (id TEXT PRIMARY KEY, familyId TEXT, personId TEXT, memberRole TEXT, "from" TEXT, "to" TEXT);
CREATE INDEX familyMember_family ON familyMember (familyId);
CREATE INDEX familyMember_person ON familyMember (personId);
CREATE TABLE episode (id TEXT PRIMARY KEY, familyId TEXT, reference TEXT, state TEXT, planType TEXT, entryRoute TEXT,
  teamId TEXT, localityId TEXT, leadOrganisationId TEXT, startedOn TEXT, endedOn TEXT, levelOfNeed INTEGER,
  restricted INTEGER);
CREATE INDEX episode_family ON episode (familyId);
CREATE TABLE allocation (id TEXT PRIMARY KEY, familyId TEXT, episodeId TEXT, workerId TEXT, allocationRole TEXT,
  "from" TEXT, "to" TEXT);
CREATE INDEX allocation_family ON allocation (familyId);
CREATE INDEX allocation_worker ON allocation (workerId);
CREATE TABLE involvedAgency (id TEXT PRIMARY KEY, familyId TEXT, organisation TEXT, organisationType TEXT,
  workerName TEXT, role TEXT, personIds TEXT, fromOn TEXT);
CREATE INDEX involvedAgency_family ON involvedAgency (familyId);
CREATE TABLE agreement (id TEXT PRIMARY KEY, familyId TEXT, personId TEXT, capacity TEXT, scope TEXT, how TEXT,
  agreedOn TEXT, explainedById TEXT, privacyNotice TEXT);
CREATE INDEX agreement_family ON agreement (familyId);
CREATE TABLE sharingPreference (id TEXT PRIMARY KEY, familyId TEXT, personId TEXT, withOrganisation TEXT, topics TEXT,
  mayShare TEXT, fromOn TEXT);
CREATE INDEX sharingPreference_family ON sharingPreference (familyId);
CREATE TABLE lawfulBasis (id TEXT PRIMARY KEY, familyId TEXT, bases TEXT, specialConditions TEXT, recordedOn TEXT);
CREATE INDEX lawfulBasis_family ON lawfulBasis (familyId);
CREATE TABLE assessment (id TEXT PRIMARY KEY, familyId TEXT, episodeId TEXT, reference TEXT, version INTEGER,
  formKey TEXT, formVersion INTEGER, formLength TEXT, assessmentType TEXT, state TEXT, startedOn TEXT,
  leadAssessorId TEXT, leadOrganisationId TEXT);
CREATE INDEX assessment_family ON assessment (familyId);
CREATE TABLE answer (id TEXT PRIMARY KEY, assessmentId TEXT, field TEXT, aboutId TEXT, given TEXT, basis TEXT,
  familyCopy INTEGER, carried TEXT, authorId TEXT, writtenAt TEXT);
CREATE INDEX answer_assessment ON answer (assessmentId);
CREATE TABLE assessmentComment (id TEXT PRIMARY KEY, assessmentId TEXT, field TEXT, aboutId TEXT, words TEXT,
  authorId TEXT, writtenAt TEXT);
CREATE INDEX assessmentComment_assessment ON assessmentComment (assessmentId);
CREATE VIRTUAL TABLE personSearch USING fts5(tokens, content='', prefix = '1 2 3',
  tokenize = "unicode61 remove_diacritics 2");
CREATE TABLE personSearchKey (number INTEGER PRIMARY KEY, personId TEXT NOT NULL);
`

/** Columns that hold JSON, by table: whoever reads them wants what they say and not the text. */
export const plainJson: Readonly<Record<string, readonly string[]>> = {
  person: ['dateOfBirth'],
  personAddress: ['lines', 'from', 'to'],
  relationship: ['from'],
  involvedAgency: ['personIds'],
  agreement: ['scope'],
  sharingPreference: ['topics'],
  lawfulBasis: ['bases', 'specialConditions']
}
