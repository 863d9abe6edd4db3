import type { FormDefinition } from '../../../domain/forms/definition.ts'
import { people } from './01-people.ts'
import { relationships } from './02-relationships.ts'
import { reasons } from './03-reasons.ts'
import { agreement } from './04-agreement.ts'
import { health } from './05-health.ts'
import { education } from './06-education.ts'
import { wellbeing } from './07-wellbeing.ts'
import { parenting } from './08-parenting.ts'
import { environment } from './09-environment.ts'
import { outcomes } from './10-outcomes.ts'
import { harmOutside } from './11-outside.ts'
import { domesticAbuse } from './12-abuse.ts'
import { substanceUse } from './13-substance.ts'
import { neglect } from './14-neglect.ts'
import { strengthsAndDifficulties } from './15-sdq.ts'
import { otherMeasures } from './16-measures.ts'
import { mapping } from './17-mapping.ts'
import { voice } from './18-voice.ts'
import { views } from './19-views.ts'
import { parentsElsewhere } from './20-parents-elsewhere.ts'
import { analysis } from './21-analysis.ts'
import { header } from './A-header.ts'
import { immediateSafetyScreen } from './S-safety.ts'

export const earlyHelpAssessmentV1: FormDefinition = {
  key: 'early-help-assessment',
  version: 1,
  title: 'Early Help Assessment',
  sections: [
    header,
    people,
    relationships,
    reasons,
    agreement,
    health,
    education,
    wellbeing,
    parenting,
    environment,
    outcomes,
    harmOutside,
    domesticAbuse,
    substanceUse,
    neglect,
    strengthsAndDifficulties,
    otherMeasures,
    mapping,
    voice,
    views,
    parentsElsewhere,
    analysis,
    immediateSafetyScreen
  ]
}
