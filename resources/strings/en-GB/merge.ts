import type { JoiningRefusal } from '../../../domain/people/joining.ts'

export const joiningRefusals: { readonly [Because in JoiningRefusal]: string } = {
  not_manager: 'Only a team manager may say that two entries are one person.',
  one_entry: 'This is one entry, not two.',
  already_joined: 'One of the two is joined already, or a proposal about it is waiting.',
  not_waiting: 'This proposal is not waiting any more.',
  own_proposal: 'You proposed this: another team manager has to approve it.',
  not_joined: 'These two are separate already.',
  too_late: 'They were joined more than 90 days ago. Ask information governance to separate them.'
}
export const noSuchJoining = 'Nothing was found that you may join or separate.'
