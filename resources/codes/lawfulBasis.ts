import { codeList } from './list.ts'

export const lawfulBasisCodes = codeList(
  { list: 'lawfulBasisCodes', source: 'UK GDPR Article 6; to be confirmed by the council’s data protection officer' },
  {
    art6_1_e: 'Public task, Article 6(1)(e)',
    art6_1_c: 'Legal obligation, Article 6(1)(c)',
    art6_1_d: 'Vital interests, Article 6(1)(d)',
    art6_1_a: 'Consent, Article 6(1)(a), for true options only'
  }
)

export const specialConditionCodes = codeList(
  {
    list: 'specialConditionCodes',
    source: 'UK GDPR Article 9; to be confirmed by the council’s data protection officer'
  },
  {
    art9_2_g: 'Substantial public interest, Article 9(2)(g)',
    art9_2_h: 'Health or social care, Article 9(2)(h)',
    art9_2_c: 'Vital interests, Article 9(2)(c)',
    art9_2_a: 'Explicit consent, Article 9(2)(a), for true options only'
  }
)
