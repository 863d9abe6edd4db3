export const disabilities = {
  NONE: 'None',
  MOB: 'Getting about',
  HAND: 'Using hands',
  PC: 'Personal care',
  INC: 'Continence',
  COMM: 'Communication',
  LD: 'Learning',
  HEAR: 'Hearing',
  VIS: 'Sight',
  BEH: 'Behaviour',
  CON: 'Consciousness, such as fits',
  AUT: 'Autism',
  DDA: 'Another disability'
}

export const educationalNeeds = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication',
  HI: 'Hearing',
  VI: 'Sight',
  MSI: 'Hearing and sight together',
  PD: 'Physical disability',
  ASD: 'Autism',
  OTH: 'Another need',
  NSA: 'Support, but no specialist assessment yet'
}
