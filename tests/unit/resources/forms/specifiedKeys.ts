type Mark = 'R' | 'r' | 'O' | 'X' | '-'

/**
 * Every key of the specification (4.1 to 4.23) with how it is needed, as written there; "-" where the app fills it in,
 * and "O" where it is only asked of those it concerns (who has died, who has taken back their agreement).
 */
export const specifiedKeys: Readonly<Record<string, Readonly<Partial<Record<Mark, string>>>>> = {
  A: {
    R: 'eha_type form_length start_date lead_assessor lead_org lead_org_type dates_with_family interpreter_used other_current_assessments',
    O: 'co_authors',
    '-': 'eha_ref version previous_eha'
  },
  '1': {
    R: 'person_kind name_status dob ethnicity first_language interpreter_needed disability school_or_setting address address_confidential young_carer child_status caring_arrangement',
    r: 'sex gp health_visitor_or_nurse phone',
    O: 'single_name preferred_name aliases pronouns gender_identity religion reading_confidence nhs_number upn email contact_preference immigration_or_recourse armed_forces care_experienced is_key_absent staff_or_relative_flag deceased_date',
    X: 'legal_forename legal_surname due_date time_split',
    '-': 'age_display year_group'
  },
  '2': {
    R: 'rel_from rel_to rel_type rel_basis pr_held',
    r: 'contact_arrangement',
    O: 'rel_start rel_end pr_evidence_seen rel_quality support_role',
    X: 'pr_source restrictions'
  },
  '3': {
    R: 'agencies reason_main reason_family_words why_now tried_before trig_harm_outside trig_da trig_substance trig_neglect trig_emotional trig_sf',
    r: 'reason_referrer_words history_known',
    O: 'agencies_declined reasons_other'
  },
  '4': {
    R: 'privacy_notice_given privacy_explained_by agreement_person agreement_capacity agreement_scope agreement_how agreement_date agreement_time agreement_expiry share_row other_parent_share lawful_basis special_condition feedback_contact',
    O: 'disclosure_log non_disclosure_decision optional_consents withdrawal',
    X: 'agreement_evidence gillick_assessed gillick_reasons gillick_decision parent_informed'
  },
  '5': {
    R: 'health_block development',
    r: 'conditions checks_due growth_eating_sleep selfcare_block accidents',
    O: 'missed_appointments',
    X: 'unborn_care disability_impact'
  },
  '6': {
    R: 'edu_status sen_provision progress',
    r: 'permanent_exclusion part_time_timetable school_relationship',
    O: 'attendance_prev suspensions',
    X: 'attendance_pct absence_reason samp_stage sen_need send_views early_education_take_up young_carer_school'
  },
  '7': {
    R: 'emotional_block relationships_block self_harm strengths_interests',
    r: 'identity_block worries_online',
    O: 'presentation_block loss_trauma neurodiversity'
  },
  '8': {
    R: 'pc_basic_care pc_ensuring_safety pc_emotional_warmth pc_stimulation pc_guidance_boundaries pc_stability parent_mental_health parenting_together',
    r: 'parent_health home_safety',
    O: 'learning_need own_childhood motivation',
    X: 'perinatal sleeping_safe'
  },
  '9': {
    R: 'fe_family_history_functioning fe_wider_family fe_housing fe_employment fe_income fe_social_integration fe_community_resources tenure housing_issues homeless_risk work_status income_ok essentials network_list',
    O: 'debts benefits_check digital_access family_activities'
  },
  '10': { X: 'sf_need', '-': 'sf_eligible' },
  '11': {
    X: 'missing_episodes exploitation_indicators peers_places radicalisation',
    r: 'bullying_peer offending',
    O: 'exploitation_tool consult_evolve'
  },
  '12': {
    X: 'asked_alone da_status da_role da_types safety_plan safe_contact da_child_impact hide_from',
    O: 'dash_done dash_score marac encompass_notices perpetrator_work'
  },
  '13': { X: 'sub_impact sub_storage' },
  '14': { X: 'gcp_targets', '-': 'gcp_compare' },
  '15': { X: 'sdq', '-': 'band' },
  '16': { O: 'star scaling questionnaire local_tool' },
  '17': {
    R: 'sos_strengths sos_scale sos_next_steps',
    r: 'sos_past_harm sos_danger sos_existing_safety',
    O: 'sos_complicating sos_bottom_lines',
    X: 'sos_goal'
  },
  '18': {
    R: 'voice_seen voice_method voice_words voice_good voice_worry voice_wish voice_plan voice_difference voice_may_share',
    r: 'voice_day voice_people',
    O: 'advocate_offered art_files',
    X: 'voice_not_obtained'
  },
  '19': {
    R: 'pv_going_well pv_worries pv_hopes pv_helps pv_hinders pv_agree pv_scale',
    O: 'pv_services'
  },
  '20': {
    R: 'other_parent_identified',
    O: 'op_risk',
    X: 'op_attempts op_not_contacted_reason op_views op_role op_gets_copy'
  },
  '21': {
    R: 'an_summary an_child an_protective an_risk an_unknown an_culture an_professional_judgement lon_family lon_child lon_threshold_doc decision lead_proposed family_comments auth_by auth_date auth_decision auth_comment copy_format copy_given_to copy_given_date copy_how',
    r: 'an_history_pattern sign_parent sign_worker',
    O: 'sign_child submit_exceptions copy_withheld_items',
    X: 'an_different_views goals_draft next_review'
  }
}

/** Keys of the specification that belong to one row of a list: one profile, one need, one person's use. */
export const specifiedColumns: Readonly<Record<string, string>> = {
  '10.sf_need':
    'criterion persons status evidence_source evidence_date identified_at sf_baseline sf_target sf_outcome sf_sustained',
  '13.substance': 'sub_who sub_types sub_pattern sub_tool sub_support',
  '14.gcp':
    'gcp_carer gcp_date gcp_user_trained gcp_sub_1 gcp_sub_2 gcp_sub_3 gcp_sub_4 gcp_sub_5 gcp_sub_6 gcp_sub_7 gcp_sub_8 gcp_sub_9 gcp_sub_10 gcp_sub_11 gcp_sub_12 gcp_sub_13 gcp_area_1 gcp_area_2 gcp_area_3 gcp_area_4 gcp_summary',
  '15.sdq': 'sdq_version sdq_date sdq_completed_by emotional conduct hyperactivity peer prosocial total impact scheme',
  '17.sos_danger': 'who_is_worried about_what what_may_happen',
  'A.dates_with_family': 'date place who child_seen child_seen_alone'
}
