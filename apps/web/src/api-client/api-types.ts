/** Made from the OpenAPI document by `npm run api-types`: change the API, not this file. */
export interface paths {
  readonly '/api/commands/publish-codebook': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A list of codes was published for the first time.
     * @description Open to: steward.
     */
    readonly post: operations['publishCodebook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/revise-codebook': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The whole list again, one version on.
     * @description Open to: steward.
     */
    readonly post: operations['reviseCodebook'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/register-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust is to be told of: under its ODS code, once.
     * @description Open to: steward.
     */
    readonly post: operations['registerTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/open-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The legal body behind the code began.
     * @description Open to: steward.
     */
    readonly post: operations['openTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/rename-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It took another name.
     * @description Open to: steward.
     */
    readonly post: operations['renameTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/reclassify-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It became a trust of another type, by our own classification.
     * @description Open to: steward.
     */
    readonly post: operations['reclassifyTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/move-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It belongs to another region, another board, or both.
     * @description Open to: steward.
     */
    readonly post: operations['moveTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/merge-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It went into a successor, of which there may be several.
     * @description Open to: steward.
     */
    readonly post: operations['mergeTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/close-trust': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The legal body behind the code ended: its last day.
     * @description Open to: steward.
     */
    readonly post: operations['closeTrust'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/register-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A policy is to be told of: what it is, once.
     * @description Open to: policy-lead.
     */
    readonly post: operations['registerPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/announce-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A national body made known what is to come.
     * @description Open to: policy-lead.
     */
    readonly post: operations['announcePolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/open-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A call, a consultation or an exercise opened.
     * @description Open to: policy-lead.
     */
    readonly post: operations['openPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/publish-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The policy, or a document of it, was published.
     * @description Open to: policy-lead.
     */
    readonly post: operations['publishPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/launch-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The work under it began.
     * @description Open to: policy-lead.
     */
    readonly post: operations['launchPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/bring-policy-into-force': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * From this day on it binds, or takes full effect.
     * @description Open to: policy-lead.
     */
    readonly post: operations['bringPolicyIntoForce'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/award-under-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Contracts, places or money were given under a policy that is no funding round.
     * @description Open to: policy-lead.
     */
    readonly post: operations['awardUnderPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/revise-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It was restated, extended or cut.
     * @description Open to: policy-lead.
     */
    readonly post: operations['revisePolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/close-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A window closed, or the policy for good.
     * @description Open to: policy-lead.
     */
    readonly post: operations['closePolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/supersede-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Another policy took its place.
     * @description Open to: policy-lead.
     */
    readonly post: operations['supersedePolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/withdraw-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It was taken back.
     * @description Open to: policy-lead.
     */
    readonly post: operations['withdrawPolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/merge-policy': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It went into another policy.
     * @description Open to: policy-lead.
     */
    readonly post: operations['mergePolicy'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/approve-funding': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The Treasury approved the money.
     * @description Open to: policy-lead.
     */
    readonly post: operations['approveFunding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/open-bids': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Trusts may bid from this day on.
     * @description Open to: policy-lead.
     */
    readonly post: operations['openBids'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/close-bids': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The last day for bids.
     * @description Open to: policy-lead.
     */
    readonly post: operations['closeBids'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/award-funding': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Money was given to one trust, or to trusts not named.
     * @description Open to: policy-lead.
     */
    readonly post: operations['awardFunding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/sign-agreement': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The terms of an award were signed.
     * @description Open to: policy-lead.
     */
    readonly post: operations['signAgreement'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/receive-funding': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Money has arrived.
     * @description Open to: policy-lead.
     */
    readonly post: operations['receiveFunding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/revise-funding': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The money was restated, spread anew or cut: the amount is the total that is left.
     * @description Open to: policy-lead.
     */
    readonly post: operations['reviseFunding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/claw-back-funding': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Money was taken back.
     * @description Open to: policy-lead.
     */
    readonly post: operations['clawBackFunding'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/draft-standard': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A draft was made known.
     * @description Open to: policy-lead.
     */
    readonly post: operations['draftStandard'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/report-supplier-readiness': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Suppliers have products that conform.
     * @description Open to: policy-lead.
     */
    readonly post: operations['reportSupplierReadiness'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/mandate-standard': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Those whom it binds must conform by a day.
     * @description Open to: policy-lead.
     */
    readonly post: operations['mandateStandard'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/set-target': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A promise was made: what, how measured, how much of it, by when.
     * @description Open to: policy-lead.
     */
    readonly post: operations['setTarget'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/revise-target': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The promise moved, was reworded, or both; what is left out stands.
     * @description Open to: policy-lead.
     */
    readonly post: operations['reviseTarget'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/meet-target': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The verdict that it was kept.
     * @description Open to: policy-lead.
     */
    readonly post: operations['meetTarget'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/miss-target': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The verdict that it was not kept.
     * @description Open to: policy-lead.
     */
    readonly post: operations['missTarget'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/abandon-target': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * It was given up.
     * @description Open to: policy-lead.
     */
    readonly post: operations['abandonTarget'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/plan-milestone': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust made known what it plans, and for when.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['planMilestone'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/reschedule-milestone': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust made known that it now plans for another day.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['rescheduleMilestone'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/report-setback': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Something was deferred or stopped, or an incident happened: no achievement.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['reportSetback'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/reach-milestone': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust has reached a milestone, whether or not it had planned to.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['reachMilestone'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/attach-evidence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Where it can be seen.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['attachEvidence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/verify-milestone': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Somebody who looked at the evidence says that it holds.
     * @description Open to: reviewer.
     */
    readonly post: operations['verifyMilestone'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/dispute-milestone': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A reviewer doubts that it is so.
     * @description Open to: reviewer.
     */
    readonly post: operations['disputeMilestone'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/answer-dispute': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * The trust answers a dispute.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['answerDispute'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/withdraw-milestone': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust gave it up, or says that it no longer holds.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['withdrawMilestone'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/claim-influence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust says that a policy helped or hindered one of its milestones, and how.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['claimInfluence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/contest-influence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A reviewer doubts a claim, and says why.
     * @description Open to: reviewer.
     */
    readonly post: operations['contestInfluence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/withdraw-influence': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A trust takes a claim back, and says why.
     * @description Open to: trust-reporter.
     */
    readonly post: operations['withdrawInfluence'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/assert-relation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Somebody says that one subject relates to another.
     * @description Open to: policy-lead.
     */
    readonly post: operations['assertRelation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/withdraw-relation': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A relation no longer holds, or should not have been said.
     * @description Open to: policy-lead.
     */
    readonly post: operations['withdrawRelation'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/register-coverage-series': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A series of published shares is to be told of: what it counts, once.
     * @description Open to: steward.
     */
    readonly post: operations['registerCoverageSeries'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/report-coverage': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A share as published, on the day that it holds for.
     * @description Open to: steward.
     */
    readonly post: operations['reportCoverage'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/register-maturity-round': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A round of an instrument is to be told of: on which scale it scores, once.
     * @description Open to: steward.
     */
    readonly post: operations['registerMaturityRound'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/score-maturity': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * A score of one trust in one theme, or of all in the middle.
     * @description Open to: steward.
     */
    readonly post: operations['scoreMaturity'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/correct-entry': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * We had it wrong: whole fields replace what stands, and the mistake stays visible in the past.
     * @description Open to: policy-lead, trust-reporter, reviewer, steward.
     */
    readonly post: operations['correctEntry'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands/retract-entry': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * We should not have said it: the entry is no longer shown, and what stood there stays visible in the past.
     * @description Open to: policy-lead, trust-reporter, reviewer, steward.
     */
    readonly post: operations['retractEntry'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/commands': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Carries out up to 1,000 commands, one after the other; one that fails stops no other.
     * @description Each has its own result, in the order of the batch. Sent again, it is answered as before.
     */
    readonly post: operations['carryOutBatch'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/adoption': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Go-lives on record here, day by day, beside shares as others published them. */
    readonly get: operations['showAdoption'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/codebook': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The codes that filters take, those alone that the record uses. */
    readonly get: operations['showCodebook'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/entries/{entryId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One entry, also one that was taken back; its ETag is what If-Match takes. */
    readonly get: operations['showEntry'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/entries/{entryId}/history': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who did what, and why, to the subject of an entry: every event of it, newest last. */
    readonly get: operations['showEntryHistory'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** All that is known of its health: both of the others, and what its log has lost. */
    readonly get: operations['showHealth'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/live': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether the process answers; it says nothing of what it depends on. */
    readonly get: operations['showLiveness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/health/ready': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Whether database and log answer, and the read models are of this log and have caught up with it. */
    readonly get: operations['showReadiness'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/subjects/{subject}/history': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who did what, and why, to any subject: every event of it, newest last. */
    readonly get: operations['showHistory'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/session': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who you are here, in which role, and what you may do. */
    readonly get: operations['showSession'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/milestones/{milestoneId}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One milestone: its status, its entries, its review, claims about it; its ETag is what If-Match takes. */
    readonly get: operations['showMilestone'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/policies': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Every policy, as at a day. */
    readonly get: operations['listPolicies'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/policies/{ref}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** The life of one policy. */
    readonly get: operations['showPolicy'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Who has signed in. */
    readonly get: operations['listAccounts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/accounts/{subject}/erase': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Erases an account, and ends its sessions.
     * @description What was recorded in its name stays, under its subject. That it was erased is kept, and by whom.
     */
    readonly post: operations['eraseAccount'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/texts/{textId}/redact': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly get?: never;
    readonly put?: never;
    /**
     * Takes away for good what somebody wrote in words of their own.
     * @description The entry stays, and says that a text was taken away. That it was is kept, with the reason and by whom.
     */
    readonly post: operations['redactText'];
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/review': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Milestones awaiting review, open disputes, contested claims, corrections with before and after. */
    readonly get: operations['listReview'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/review/own-work/{subject}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** What you may not say of a milestone or claim, because it is your own work. */
    readonly get: operations['showOwnWork'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/timeline': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Entries, in the order of the world, as JSON by the page or as CSV whole. */
    readonly get: operations['listTimeline'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/trusts': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** Trusts, as at a day. */
    readonly get: operations['listTrusts'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
  readonly '/api/trusts/{odsCode}': {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    /** One trust with its predecessors and successors in one history, and the policies before it. */
    readonly get: operations['showTrust'];
    readonly put?: never;
    readonly post?: never;
    readonly delete?: never;
    readonly options?: never;
    readonly head?: never;
    readonly patch?: never;
    readonly trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    readonly SourceRequest: {
      /** @description What the source is called. */
      readonly title: string;
      /**
       * Format: uri
       * @description Where it is.
       */
      readonly url: string;
      /**
       * Format: date
       * @description The day on which it was published.
       */
      readonly publishedOn?: string;
    };
    readonly CodeRequest: {
      /** @description The code. */
      readonly code: string;
      /** @description What people call it. */
      readonly title: string;
      /** @description What it means. */
      readonly meaning?: string;
    };
    readonly PublishCodebookRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /** @description Name of the list. */
      readonly list: string;
      /** @description Its version: 1, then one more each time. */
      readonly version: number;
      /** @description Every code of the list. */
      readonly codes: readonly components['schemas']['CodeRequest'][];
    };
    readonly ReviseCodebookRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /** @description Name of the list. */
      readonly list: string;
      /** @description Its version: 1, then one more each time. */
      readonly version: number;
      /** @description Every code of the list. */
      readonly codes: readonly components['schemas']['CodeRequest'][];
    };
    readonly RegisterTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /** @description ODS code of the trust. */
      readonly ods: string;
      /** @description The first name known. */
      readonly name: string;
      /**
       * @description Our own classification, not a field of the ODS.
       * @enum {string}
       */
      readonly trustType:
        'acute' | 'mental-health' | 'community' | 'ambulance' | 'specialist' | 'integrated' | 'unknown';
      /** @description Its name says foundation trust. */
      readonly foundationTrust: boolean;
      /** @description Code of the region, as the codebook has it: London. */
      readonly region: string;
      /** @description Code of the integrated care board. */
      readonly board?: string;
    };
    readonly OpenTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description ODS code of the trust. */
      readonly ods: string;
    };
    readonly RenameTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description ODS code of the trust. */
      readonly ods: string;
      /** @description The name that it had. */
      readonly from: string;
      /** @description The name that it has from then on. */
      readonly to: string;
    };
    readonly ReclassifyTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description ODS code of the trust. */
      readonly ods: string;
      /**
       * @description The type that it had.
       * @enum {string}
       */
      readonly from:
        'acute' | 'mental-health' | 'community' | 'ambulance' | 'specialist' | 'integrated' | 'unknown';
      /**
       * @description The type that it has from then on.
       * @enum {string}
       */
      readonly to:
        'acute' | 'mental-health' | 'community' | 'ambulance' | 'specialist' | 'integrated' | 'unknown';
    };
    readonly MoveTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description ODS code of the trust. */
      readonly ods: string;
      /** @description Code of the region, as the codebook has it: London. */
      readonly region?: string;
      /** @description Code of the integrated care board. */
      readonly board?: string;
    };
    readonly MergeTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description ODS code of the trust. */
      readonly ods: string;
      /** @description ODS code of the successor. */
      readonly into: string;
      /**
       * @description How much of the trust went there.
       * @enum {string}
       */
      readonly part: 'whole' | 'part' | 'not-stated';
      /**
       * @description Who says so: the ODS, another publication, or we. What is inferred gives nobody a right to report.
       * @enum {string}
       */
      readonly basis: 'ods' | 'published' | 'inferred';
    };
    readonly CloseTrustRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description ODS code of the trust. */
      readonly ods: string;
    };
    readonly RegisterPolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /** @description What it is called in addresses from now on, for good: ltp-2019. */
      readonly ref: string;
      /**
       * @description What kind of national initiative it is.
       * @enum {string}
       */
      readonly kind:
        | 'strategy'
        | 'programme'
        | 'mandate'
        | 'review'
        | 'assessment'
        | 'organisation'
        | 'funding-round'
        | 'standard'
        | 'target';
      /** @description Its title, as published. */
      readonly title: string;
      /** @description The body that issued it. */
      readonly issuer: string;
      /** @description Codes of the capabilities that it is about. */
      readonly capabilities: readonly string[];
    };
    readonly GoalRequest: {
      /** @description The goal, in the words of the source. */
      readonly statement: string;
      /** @description The date promised for it. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly due?: string;
    };
    readonly FinancialYearsRequest: {
      /** @description The first, such as 2021-22. */
      readonly first: string;
      /** @description The last, which may be the same. */
      readonly last: string;
    };
    readonly AmountRequest: {
      /** @description Whole pence, as text. */
      readonly pence: string;
      /**
       * @description How far it had come. Kinds are never added together.
       * @enum {string}
       */
      readonly kind: 'announced' | 'approved' | 'awarded' | 'received';
      /**
       * @description How the figure is meant.
       * @enum {string}
       */
      readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';
      /**
       * @description What it may be spent on.
       * @enum {string}
       */
      readonly nature?: 'capital' | 'revenue' | 'both';
      /** @description The financial years that it is for. */
      readonly period?: components['schemas']['FinancialYearsRequest'];
      /** @description By when it is to be spent. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly spendBy?: string;
      /** @description What trusts have to add of their own. */
      readonly matchRequired?: string;
      /** @description How it is shared out. */
      readonly allocation?: string;
    };
    readonly AnnouncePolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly OpenPolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly PublishPolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly LaunchPolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly BringPolicyIntoForceRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly AwardUnderPolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly RevisePolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly ClosePolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /**
       * @description What closed: a window (of a call or an exercise), or the policy for good.
       * @enum {string}
       */
      readonly of: 'window' | 'life';
    };
    readonly SupersedePolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly WithdrawPolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly MergePolicyRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly ApproveFundingRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly OpenBidsRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly CloseBidsRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly AwardFundingRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description The trust. Left out, the source names none. */
      readonly trust?: string;
      /** @description What it is for, as named at the time. */
      readonly title?: string;
      /** @description Codes of the capabilities that it is for. */
      readonly capabilities?: readonly string[];
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
    };
    readonly SignAgreementRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description The trust. Left out, the source names none. */
      readonly trust?: string;
      /** @description What it is for, as named at the time. */
      readonly title?: string;
      /** @description Codes of the capabilities that it is for. */
      readonly capabilities?: readonly string[];
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
    };
    readonly ReceiveFundingRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description The trust. Left out, the source names none. */
      readonly trust?: string;
      /** @description What it is for, as named at the time. */
      readonly title?: string;
      /** @description Codes of the capabilities that it is for. */
      readonly capabilities?: readonly string[];
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
    };
    readonly ReviseFundingRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly ClawBackFundingRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description The trust. Left out, the source names none. */
      readonly trust?: string;
      /** @description What it is for, as named at the time. */
      readonly title?: string;
      /** @description Codes of the capabilities that it is for. */
      readonly capabilities?: readonly string[];
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
    };
    readonly DraftStandardRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly ReportSupplierReadinessRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly MandateStandardRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description By when they must conform. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly conformBy: string;
    };
    readonly SetTargetRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description What is promised, in the words of the source. */
      readonly statement: string;
      /** @description How it is measured. */
      readonly measure?: string;
      /** @description Version of the definition that it is measured by. */
      readonly definition?: number;
      /** @description How much of it, in per cent. */
      readonly thresholdPct?: number;
      /** @description By when. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly due?: string;
    };
    readonly ReviseTargetRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
      /** @description What is promised now, in the words of the source. */
      readonly statement?: string;
      /** @description How it is measured. */
      readonly measure?: string;
      /** @description Version of the definition that it is measured by. */
      readonly definition?: number;
      /** @description How much of it, in per cent. */
      readonly thresholdPct?: number;
      /** @description By when. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly due?: string;
    };
    readonly MeetTargetRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly MissTargetRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly AbandonTargetRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Ref of the policy. */
      readonly ref: string;
      /** @description The body that acted, where it is not the one that issued the policy. */
      readonly issuer?: string;
      /** @description A goal set or restated on this occasion. */
      readonly goal?: components['schemas']['GoalRequest'];
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountRequest'];
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly PlanMilestoneRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. Left out, it is a new one, and the Idempotency-Key becomes its id. */
      readonly milestone?: string;
      /** @description ODS code of the trust. */
      readonly trust: string;
      /** @description Code of the kind of milestone. */
      readonly kind: string;
      /** @description What it is, for somebody who knows the trust. */
      readonly title: string;
      /** @description Code of the capability. */
      readonly capability: string;
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
      /** @description A short detail. */
      readonly note?: string;
      /** @description The date planned for. The plan itself is dated by ‘occurred’. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly due: string;
    };
    readonly RescheduleMilestoneRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of its trust. */
      readonly trust: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description The date that it now plans for. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly due: string;
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly ReportSetbackRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. Left out, it is a new one, and the Idempotency-Key becomes its id. */
      readonly milestone?: string;
      /** @description ODS code of the trust. */
      readonly trust: string;
      /** @description Code of the kind of milestone. */
      readonly kind: string;
      /** @description What it is, for somebody who knows the trust. */
      readonly title: string;
      /** @description Code of the capability. */
      readonly capability: string;
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
      /** @description A short detail. */
      readonly note?: string;
      /**
       * @description What kind of setback it was.
       * @enum {string}
       */
      readonly setback: 'deferred' | 'stopped' | 'incident' | 'not stated';
    };
    readonly ReachMilestoneRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. Left out, it is a new one, and the Idempotency-Key becomes its id. */
      readonly milestone?: string;
      /** @description ODS code of the trust. */
      readonly trust: string;
      /** @description Code of the kind of milestone. */
      readonly kind: string;
      /** @description What it is, for somebody who knows the trust. */
      readonly title: string;
      /** @description Code of the capability. */
      readonly capability: string;
      /** @description Supplier, as named at the time. */
      readonly supplier?: string;
      /** @description Product, as named at the time. */
      readonly product?: string;
      /** @description A short detail. */
      readonly note?: string;
      /** @description Version of the codebook’s definition that was met. */
      readonly definition: number | 'not stated';
    };
    readonly AttachEvidenceRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of its trust. */
      readonly trust: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description What the evidence is called. */
      readonly title: string;
      /**
       * Format: uri
       * @description Where it is.
       */
      readonly url: string;
      /** @description What it shows. It is kept apart from the record, and can be redacted. */
      readonly note?: string;
    };
    readonly VerifyMilestoneRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of its trust. */
      readonly trust: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description What was looked at. It is kept apart from the record, and can be redacted. */
      readonly note?: string;
    };
    readonly DisputeMilestoneRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of its trust. */
      readonly trust: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly AnswerDisputeRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of its trust. */
      readonly trust: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description Id of the entry of the dispute. */
      readonly dispute: string;
      /** @description The answer. It is kept apart from the record, and can be redacted. */
      readonly answer: string;
    };
    readonly WithdrawMilestoneRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of its trust. */
      readonly trust: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly ClaimInfluenceRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the milestone. */
      readonly milestone: string;
      /** @description ODS code of the trust whose milestone it is. */
      readonly trust: string;
      /** @description Ref of the policy. */
      readonly policy: string;
      /**
       * @description Whether it helped or hindered.
       * @enum {string}
       */
      readonly direction: 'helped' | 'hindered';
      /** @description Code of the mechanism by which it did: funding, mandate, standard … */
      readonly mechanism: string;
      /** @description In words. It is kept apart from the record, and can be redacted. */
      readonly statement?: string;
    };
    readonly ContestInfluenceRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the claim. */
      readonly claim: string;
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly WithdrawInfluenceRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Id of the claim. */
      readonly claim: string;
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly AssertRelationRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description The subject that it goes out from, such as policy-ltp-2019. */
      readonly from: string;
      /**
       * @description How the one relates to the other.
       * @enum {string}
       */
      readonly relation:
        'funds' | 'implements' | 'revises' | 'supersedes' | 'reviews' | 'conflicts-with' | 'relates-to';
      /** @description The other subject. */
      readonly to: string;
      /** @description Who says so: a body, by its name. */
      readonly assertedBy: string;
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly WithdrawRelationRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description The subject that it goes out from. */
      readonly from: string;
      /** @description Id of the event that asserted it. */
      readonly assertionId: string;
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly RegisterCoverageSeriesRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /** @description What the series is called in addresses from now on, for good. */
      readonly series: string;
      /** @description What it is called. */
      readonly title: string;
      /** @description Code of the kind of milestone that it counts. */
      readonly milestoneKind: string;
      /** @description Code of the capability. */
      readonly capability: string;
      /** @description Among which trusts. */
      readonly scope: string;
    };
    readonly ReportCoverageRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred: string;
      /** @description Name of the series. */
      readonly series: string;
      /** @description The share in per cent, as published. */
      readonly sharePct: number;
      /** @description Trusts counted in the share, as published. */
      readonly trustsWith?: number;
      /** @description Trusts that the share is of, as published. */
      readonly trustsTotal?: number;
      /** @description Version of the definition that was counted by. */
      readonly definition: number | 'not stated';
      /** @description How the figure came about. */
      readonly basis: string;
    };
    readonly RegisterMaturityRoundRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /** @description Code of the instrument. */
      readonly instrument: string;
      /** @description What the round is called in addresses from now on, for good: 2023. */
      readonly round: string;
      /** @description What it is called. */
      readonly title: string;
      /** @description The highest score of its scale, which begins at 0. */
      readonly scaleMax: number;
      /** @description Trusts scored themselves. */
      readonly selfAssessed: boolean;
      /** @description Ref of the assessment that it belongs to: its dates are there. */
      readonly policy?: string;
    };
    readonly ScoreMaturityRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description Code of the instrument. */
      readonly instrument: string;
      /** @description Name of the round. */
      readonly round: string;
      /** @description The trust. Left out, it is the average of all. */
      readonly trust?: string;
      /** @description The theme, or ‘average’. */
      readonly theme: string;
      /** @description The score. */
      readonly score: number;
      /** @description A short detail. */
      readonly note?: string;
    };
    readonly ChangesRequest: {
      /** @description When it happened. A date as it is known (EDTF): 2019-01-07, 2019-01~, 2018-04/2019-03. */
      readonly occurred?: string;
      /** @description Where it is to be read. */
      readonly source?: components['schemas']['SourceRequest'];
      /**
       * @description How sure that is.
       * @enum {string}
       */
      readonly confidence?: 'high' | 'medium' | 'low';
      /** @description Fields of the event by their names, such as amount or due, each given as when it is recorded anew; null takes away one that need not be there. */
      readonly data?: {
        readonly [key: string]: unknown;
      };
    };
    readonly CorrectEntryRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description The subject of the entry, such as policy-ltp-2019. */
      readonly stream: string;
      /** @description Id of the entry. */
      readonly entryId: string;
      /** @description Version of the shape of the entry, as the entry says it. */
      readonly schemaVersion: number;
      /** @description What is to stand instead. */
      readonly changes: components['schemas']['ChangesRequest'];
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly RetractEntryRequest: {
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceRequest'];
      /**
       * @description high: fact and date stated by the source; medium: part of it inferred or second-hand; low: doubtful.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when it was known, if the source is dated: not after today. Left out, a public act counts as known when it happened, and what is reported of milestones from the day of recording.
       */
      readonly knownOn?: string;
      /** @description The subject of the entry, such as policy-ltp-2019. */
      readonly stream: string;
      /** @description Id of the entry. */
      readonly entryId: string;
      /** @description Why. It is kept apart from the record, and can be redacted. */
      readonly reason: string;
    };
    readonly BatchItemRequest: {
      /** @description Id of the command, for good: what the Idempotency-Key is to a single one. */
      readonly id: string;
      /** @description The use case, such as announce-policy: the last part of its own address. */
      readonly command: string;
      /** @description The body of that use case. */
      readonly request: {
        readonly [key: string]: unknown;
      };
      /** @description The version that the subject must have: what If-Match is to a single one. */
      readonly ifMatch?: string;
    };
    readonly BatchRequest: {
      /** @description In the order to carry them out. */
      readonly commands: readonly components['schemas']['BatchItemRequest'][];
    };
    readonly Readiness: {
      /** @description Database and log answer, and the read models are of this log and have caught up with it. */
      readonly ready: boolean;
      /**
       * @description Whether the database answers.
       * @enum {string}
       */
      readonly database: 'up' | 'down';
      /**
       * @description Whether the log answers, which may be elsewhere than the database.
       * @enum {string}
       */
      readonly log?: 'up' | 'down';
      /**
       * @description How the read models stand to the log: behind it; ahead of it; made from another; or with something else at their position. The last three are mended by a rebuild.
       * @enum {string}
       */
      readonly readModels?: 'current' | 'behind' | 'ahead' | 'another-log' | 'elsewhere';
      /** @description Position of the log that answers are given from. */
      readonly position?: string;
      /** @description Position of the last event in the log. */
      readonly head?: string;
      /** @description Events between the two; left out where they are too many to be counted. */
      readonly lagEvents?: string;
      /** @description Seconds since the read models last said that they follow the log. */
      readonly heartbeatAgeSeconds?: number;
      /** @description Events that could not be taken in, and those that wait behind them: their subjects stand still. */
      readonly parkedEvents?: number;
      /** @description What is missing, for a person. */
      readonly because?: string;
    };
    readonly LogHealth: {
      /** @description Lines that could not be written, since the process began. */
      readonly linesLost: number;
      /**
       * Format: date-time
       * @description Since when nothing can be written; left out while it can.
       */
      readonly failingSince?: string;
      /** @description Why not, the last time: ENOSPC (the disk is full), EPIPE or EAGAIN (nobody reads it), or another code. */
      readonly lastReason?: string;
    };
    readonly Health: {
      /** @description True, or there is no answer. */
      readonly live: boolean;
      /** @description Whether answers can be given. */
      readonly ready: components['schemas']['Readiness'];
      /** @description What became of the lines of its log. */
      readonly log: components['schemas']['LogHealth'];
    };
    readonly RedactTextRequest: {
      /**
       * @description Why. A code, because a sentence could name the person again.
       * @enum {string}
       */
      readonly reason: 'names-a-person' | 'person-asked' | 'unlawful' | 'confidential';
    };
    readonly Replay: {
      /**
       * Format: date
       * @description What had happened by this day in the world.
       */
      readonly asAt: string;
      /**
       * Format: date
       * @description What could be known on this day.
       */
      readonly knownAt: string;
      /** @description What was recorded up to this position of the log. A whole number as text. */
      readonly atPosition: string;
    };
    readonly AdoptionStep: {
      /** @description Trusts counted that certainly have it on record. */
      readonly atLeast: number;
      /** @description Trusts counted that possibly have it on record. */
      readonly atMost: number;
      /** @description The trusts counted among: those known to be open, or with competing those known to have ever opened. */
      readonly of: number;
      /** @description Those too of which that is not known. */
      readonly ofAtMost: number;
      /**
       * Format: date
       * @description The day on which a figure changes.
       */
      readonly on: string;
      /** @description Trusts known to be open on this day: from the opening day through the closing day. */
      readonly trustsOpen: number;
      /** @description Those too of which it is not known whether they are open. */
      readonly trustsOpenAtMost: number;
    };
    readonly AdoptionCounts: {
      /** @description Trusts counted that certainly have it on record. */
      readonly atLeast: number;
      /** @description Trusts counted that possibly have it on record. */
      readonly atMost: number;
      /** @description The trusts counted among: those known to be open, or with competing those known to have ever opened. */
      readonly of: number;
      /** @description Those too of which that is not known. */
      readonly ofAtMost: number;
    };
    readonly AdoptionWays: {
      /** @description A successor takes over the go-live of a trust that went on in it. */
      readonly follow: components['schemas']['AdoptionCounts'];
      /** @description A trust that closes leaves both counts. */
      readonly censor: components['schemas']['AdoptionCounts'];
      /** @description A trust that closes stays in both counts: closing is an outcome. */
      readonly competing: components['schemas']['AdoptionCounts'];
    };
    readonly AdoptionClosures: {
      /** @description Trusts that have closed, with a go-live of their own: only competing counts them. */
      readonly closedWith: number;
      /** @description Trusts that have closed without one on record. */
      readonly closedWithout: number;
      /** @description Open trusts without one of their own, into which one with it went: only follow counts them. */
      readonly takenOver: number;
    };
    readonly NamedTrust: {
      /** @description ODS code. */
      readonly ods: string;
      /** @description As it was called then. */
      readonly name: string;
    };
    readonly DateView: {
      /** @description EDTF (ISO 8601-2): a day, a month, a year or an interval, each perhaps marked ~, ? or %. */
      readonly edtf: string;
      /**
       * Format: date
       * @description The first day that it may stand for.
       */
      readonly earliestOn: string;
      /**
       * Format: date
       * @description The last day that it may stand for.
       */
      readonly latestOn: string;
    };
    readonly SourceView: {
      /** @description What the source is called. */
      readonly title: string;
      /**
       * Format: uri
       * @description Where it is.
       */
      readonly url: string;
      /**
       * Format: date
       * @description The day on which it was published.
       */
      readonly publishedOn?: string;
    };
    readonly FinancialYearsView: {
      /** @description Such as 2021-22. */
      readonly first: string;
      /** @description Such as 2024-25; the first again where it is one year. */
      readonly last: string;
    };
    readonly AmountView: {
      /** @description Pence, a whole number as text, because it may pass 2^53. */
      readonly pence: string;
      /**
       * @description What became of the money on this occasion.
       * @enum {string}
       */
      readonly kind: 'announced' | 'approved' | 'awarded' | 'received';
      /**
       * @description How the figure was given: as it is, up to, or added up.
       * @enum {string}
       */
      readonly basis: 'exact' | 'ceiling' | 'sum' | 'not-stated';
      /** @description The financial years that it is for. */
      readonly period?: components['schemas']['FinancialYearsView'];
      /**
       * @description What it may be spent on.
       * @enum {string}
       */
      readonly nature?: 'capital' | 'revenue' | 'both';
      /** @description When it must be spent by. */
      readonly spendBy?: components['schemas']['DateView'];
      /** @description What a trust must add of its own. */
      readonly matchRequired?: string;
      /** @description How it was shared out. */
      readonly allocation?: string;
    };
    readonly EvidenceView: {
      /** @description What it is called. */
      readonly title: string;
      /**
       * Format: uri
       * @description Where it is.
       */
      readonly url: string;
    };
    readonly FreeTextView: {
      /** @description What was written; left out once it was redacted. */
      readonly body?: string;
      /** @description Id under which an operator can take it away; left out where the record itself holds it. */
      readonly textId?: string;
      /** @description It was redacted: what it said is nowhere any more. */
      readonly redacted: boolean;
    };
    readonly EntryDetail: {
      /** @description The body that acted, where it is not the body that issued the policy. */
      readonly issuer?: string;
      /** @description The goal set or restated. */
      readonly goal?: string;
      /** @description The date promised for the goal, or planned for the milestone; of a mandate the day to conform by. */
      readonly due?: components['schemas']['DateView'];
      /** @description Of a mandate that names a goal too: the date promised for that goal. */
      readonly goalDue?: components['schemas']['DateView'];
      /** @description Of a promise: how it is measured. */
      readonly measure?: string;
      /** @description Of a promise: how much of it, in per cent. */
      readonly thresholdPct?: number;
      /** @description Money named on this occasion. */
      readonly amount?: components['schemas']['AmountView'];
      /** @description A short detail. */
      readonly note?: string;
      /**
       * @description What closed: a window (of a call or an exercise), or the policy for good.
       * @enum {string}
       */
      readonly closed?: 'window' | 'life';
      /** @description As named at the time. */
      readonly supplier?: string;
      /** @description As named at the time. */
      readonly product?: string;
      /** @description Version of the definition that was met: it asked for less in 2022 than in 2025. */
      readonly definition?: number | 'not stated';
      /** @description What it was before: a name, a type, a region. */
      readonly from?: string;
      /** @description What it became. */
      readonly to?: string;
      /** @description ODS code of the trust that it went into. */
      readonly into?: string;
      /**
       * @description Of a merger: how much of the trust went there.
       * @enum {string}
       */
      readonly part?: 'whole' | 'part' | 'not-stated';
      /** @description Share of trusts, in per cent, as published. */
      readonly sharePct?: number;
      /** @description Trusts counted in the share. */
      readonly trustsWith?: number;
      /** @description Trusts that the share is of. */
      readonly trustsTotal?: number;
      /** @description Which trusts the figure speaks of. */
      readonly scope?: string;
      /** @description How a figure came about; of a merger who says so: ods, published or inferred. */
      readonly basis?: string;
      /**
       * @description Of a setback: what kind.
       * @enum {string}
       */
      readonly setback?: 'deferred' | 'stopped' | 'incident' | 'not stated';
      /**
       * @description Of a milestone: how it stands with reviewers, as at the day asked for.
       * @enum {string}
       */
      readonly review?: 'unreviewed' | 'verified' | 'disputed' | 'answered';
      /** @description The evidence that was attached. */
      readonly evidence?: components['schemas']['EvidenceView'];
      /** @description Of an answer: the entry that disputed the milestone. */
      readonly dispute?: string;
      /**
       * @description Of a claim: which way the policy bore on the milestone.
       * @enum {string}
       */
      readonly direction?: 'helped' | 'hindered';
      /** @description Of a claim: code of the mechanism by which it did. */
      readonly mechanism?: string;
      /** @description Of a claim: id of the milestone. */
      readonly milestone?: string;
      /** @description Of a claim: what the trust says, in words. */
      readonly statement?: components['schemas']['FreeTextView'];
      /** @description Why: it was withdrawn, disputed, contested. */
      readonly reason?: components['schemas']['FreeTextView'];
      /** @description What the trust answers to a dispute. */
      readonly answer?: components['schemas']['FreeTextView'];
      /** @description What a reviewer or a trust wrote beside it. */
      readonly remark?: components['schemas']['FreeTextView'];
    };
    readonly TimelineEntry: {
      /** @description For good: the id of the event that made the entry. */
      readonly id: string;
      /** @description The stream that it belongs to, such as policy-ltp-2019. */
      readonly subject: string;
      /**
       * @description What the subject is.
       * @enum {string}
       */
      readonly category: 'policy' | 'trust' | 'milestone' | 'influence' | 'coverage';
      /** @description Type of the event, such as PolicyAnnounced. */
      readonly eventType: string;
      /** @description What that type is called among people: announced, went live, renamed. */
      readonly event: string;
      /** @description What happened, or to what. */
      readonly title: string;
      /** @description Of a policy its kind, of a milestone its kind, else the category. */
      readonly kind: string;
      /** @description Codes of the capabilities that it is about. */
      readonly capabilities: readonly string[];
      /** @description Ref of the policy that it belongs to, or that a claim names. */
      readonly policy?: string;
      /** @description The trust that it is about. */
      readonly trust?: components['schemas']['NamedTrust'];
      /** @description When it happened in the world. */
      readonly occurred: components['schemas']['DateView'];
      /** @description The day asked for lies within the bounds: it may or may not have happened by then. */
      readonly mayHaveHappened: boolean;
      /**
       * Format: date
       * @description Since when one could know it.
       */
      readonly knownOn: string;
      /**
       * @description Why that day: the source’s own, that of a public act, or the day of recording.
       * @enum {string}
       */
      readonly knownBasis: 'source-dated' | 'assumed-on-occurrence' | 'recorded';
      /**
       * @description How sure we are of the fact and of its date.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceView'];
      /** @description Place of its event in the log. A whole number as text. */
      readonly position: string;
      /**
       * Format: date-time
       * @description When this system wrote it.
       */
      readonly recordedAt: string;
      /** @description What is shown is not what was first recorded. */
      readonly corrected: boolean;
      /** @description What else it says. */
      readonly detail: components['schemas']['EntryDetail'];
    };
    readonly AdoptionView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description Code of the milestone counted. */
      readonly milestone: string;
      /**
       * @description How a merger counts in the steps.
       * @enum {string}
       */
      readonly merger: 'follow' | 'censor' | 'competing';
      /** @description What is counted, in words. */
      readonly definition: string;
      /** @description Our own count: go-lives on record here, never a share of trusts. */
      readonly steps: readonly components['schemas']['AdoptionStep'][];
      /** @description The figures of the day asked for, under each way to count a merger. */
      readonly ways: components['schemas']['AdoptionWays'];
      /** @description What closing and merging do to them. */
      readonly closures: components['schemas']['AdoptionClosures'];
      /** @description Shares as others published them, each with its own denominator. */
      readonly published: readonly components['schemas']['TimelineEntry'][];
      /** @description What to say beside the figures. */
      readonly caveats: readonly string[];
    };
    readonly CodeView: {
      /** @description As filters and answers write it. */
      readonly code: string;
      /** @description What people call it. */
      readonly title: string;
      /** @description What it means. */
      readonly meaning?: string;
    };
    readonly ListView: {
      /** @description Its name, such as milestone-kinds. */
      readonly list: string;
      /** @description The subject whose history it has, such as codebook-milestone-kinds. */
      readonly subject: string;
      /** @description Its newest version. */
      readonly version: number;
      /** @description Its codes. */
      readonly codes: readonly components['schemas']['CodeView'][];
    };
    readonly CodebookView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description Kinds of policies and of milestones. */
      readonly kinds: readonly components['schemas']['CodeView'][];
      /** @description Types of events. */
      readonly eventTypes: readonly components['schemas']['CodeView'][];
      /** @description Capabilities. */
      readonly capabilities: readonly components['schemas']['CodeView'][];
      /** @description Regions. */
      readonly regions: readonly components['schemas']['CodeView'][];
      /** @description Integrated care boards. */
      readonly boards: readonly components['schemas']['CodeView'][];
      /** @description Types of trusts: our own classification. */
      readonly trustTypes: readonly components['schemas']['CodeView'][];
      /** @description Suppliers, as named at the time. */
      readonly suppliers: readonly components['schemas']['CodeView'][];
      /** @description Mechanisms by which a policy helps or hinders: the whole list, used or not. */
      readonly mechanisms: readonly components['schemas']['CodeView'][];
      /** @description Every list that is published, whole, in its newest version. */
      readonly lists: readonly components['schemas']['ListView'][];
    };
    readonly Liveness: {
      /** @description True, or there is no answer. */
      readonly live: boolean;
    };
    readonly PolicySummary: {
      /** @description Stable short slug, such as ltp-2019. */
      readonly ref: string;
      /** @description Code of its kind, such as funding-round. */
      readonly kind: string;
      /** @description Its name. */
      readonly title: string;
      /** @description The body that it comes from. */
      readonly issuer: string;
      /** @description Codes of the capabilities that it is about. */
      readonly capabilities: readonly string[];
      /** @description The last thing that had happened to it, such as announced; ‘perhaps announced’ where nothing has for certain, ‘nothing yet’ before its first entry. */
      readonly status: string;
      /** @description Superseded, withdrawn, merged, or closed for good, before that day: through its last day it is there. */
      readonly ended: boolean;
      /** @description Its first entry. */
      readonly first?: components['schemas']['DateView'];
      /** @description Its last entry. */
      readonly last?: components['schemas']['DateView'];
      /** @description How many entries it has by that day, those included that may have happened. */
      readonly entries: number;
      /** @description How many of them may have happened, and have not for certain. */
      readonly mayHaveHappened: number;
    };
    readonly PolicyList: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description Each policy once. */
      readonly policies: readonly components['schemas']['PolicySummary'][];
    };
    readonly RelationView: {
      /** @description What ties the two: funds, implements, revises, supersedes, reviews, conflicts-with, relates-to. */
      readonly relation: string;
      /**
       * @description Whether this policy is said to do it, or to have it done to it.
       * @enum {string}
       */
      readonly direction: 'out' | 'in';
      /** @description The other subject, such as policy-ltp-2019. */
      readonly subject: string;
      /** @description What the other subject is called. */
      readonly title: string;
      /**
       * @description How sure we are.
       * @enum {string}
       */
      readonly confidence: 'high' | 'medium' | 'low';
      /**
       * Format: date
       * @description Since when one could know it.
       */
      readonly knownOn: string;
    };
    readonly MoneyView: {
      /** @description The entry that names it. */
      readonly entryId: string;
      /** @description What the entry is called among people: announced, revised. */
      readonly event: string;
      /** @description Whose it is, where it was named for one trust; else it is the policy’s. */
      readonly trust?: components['schemas']['NamedTrust'];
      /** @description When it was named. */
      readonly occurred: components['schemas']['DateView'];
      /** @description The figure. */
      readonly amount: components['schemas']['AmountView'];
    };
    readonly FollowingTrust: {
      /** @description ODS code. */
      readonly ods: string;
      /** @description As it was called then. */
      readonly name: string;
      /** @description The entry that ties the trust to the policy. */
      readonly entryId: string;
      /** @description What that entry says. */
      readonly title: string;
      /** @description When it happened. */
      readonly occurred: components['schemas']['DateView'];
    };
    readonly NamedThing: {
      /** @description Its id: the ref of a policy, the id of a milestone, a code. */
      readonly id: string;
      /** @description What it is called. */
      readonly title: string;
    };
    readonly ClaimStepView: {
      /** @description The entry that says so. */
      readonly entryId: string;
      /** @description When. */
      readonly occurred: components['schemas']['DateView'];
      /** @description Why. */
      readonly reason: components['schemas']['FreeTextView'];
    };
    readonly ClaimView: {
      /** @description Id of the claim. */
      readonly id: string;
      /** @description The entry that claims it. */
      readonly entryId: string;
      /** @description The trust that claims it, as it was called then. */
      readonly trust: components['schemas']['NamedTrust'];
      /** @description The milestone. */
      readonly milestone: components['schemas']['NamedThing'];
      /** @description The policy. */
      readonly policy: components['schemas']['NamedThing'];
      /**
       * @description Which way the policy bore on the milestone.
       * @enum {string}
       */
      readonly direction: 'helped' | 'hindered';
      /** @description How it did. */
      readonly mechanism: components['schemas']['NamedThing'];
      /** @description When it was claimed. */
      readonly occurred: components['schemas']['DateView'];
      /**
       * @description What has become of the claim.
       * @enum {string}
       */
      readonly status: 'claimed' | 'contested' | 'withdrawn';
      /** @description What the trust says, in words. */
      readonly statement?: components['schemas']['FreeTextView'];
      /** @description Who doubts it, in the order of the world. */
      readonly contested: readonly components['schemas']['ClaimStepView'][];
      /** @description That it was taken back. */
      readonly withdrawn?: components['schemas']['ClaimStepView'];
    };
    readonly PolicyView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description What it is. */
      readonly policy: components['schemas']['PolicySummary'];
      /** @description Its life, in the order of the world. */
      readonly entries: readonly components['schemas']['TimelineEntry'][];
      /** @description What it relates to. */
      readonly relations: readonly components['schemas']['RelationView'][];
      /** @description Each figure that was named; they are never added up. */
      readonly money: readonly components['schemas']['MoneyView'][];
      /** @description Trusts that it names, or whose milestones relate to it. */
      readonly trusts: readonly components['schemas']['FollowingTrust'][];
      /** @description Claims that it helped or hindered a milestone, in the order of the world. */
      readonly claims: readonly components['schemas']['ClaimView'][];
      /** @description How many events it has at that position: what If-Match takes. */
      readonly version: number;
    };
    readonly FieldProblem: {
      /** @description Name of the parameter. */
      readonly field: string;
      /** @description Stable code, such as not-a-day. */
      readonly code: string;
      /** @description What to do, for a person. */
      readonly message: string;
    };
    readonly Problem: {
      /** @description Stable identifier of the kind of problem: a URN, the same on every installation. */
      readonly type: string;
      /** @description The kind of problem in words. */
      readonly title: string;
      /** @description The status of the answer, again. */
      readonly status: number;
      /** @description What is wrong this time, and what to do. */
      readonly detail: string;
      /** @description The request that it happened in; quote it when you report the problem. */
      readonly instance?: string;
      /** @description Where the input is wrong. */
      readonly errors?: readonly components['schemas']['FieldProblem'][];
    };
    readonly SessionView: {
      /** @description Somebody has signed in, by a session or by a bearer token. */
      readonly signedIn: boolean;
      /** @description A provider of identities is set, so that one can sign in. */
      readonly canSignIn: boolean;
      /** @description What to call them. Left out where the provider does not say. */
      readonly name?: string;
      /**
       * @description The role that they have chosen.
       * @enum {string}
       */
      readonly role?: 'policy-lead' | 'trust-reporter' | 'reviewer' | 'steward' | 'analyst' | 'operator';
      /** @description ODS code of the trust that a trust reporter reports for; for others, whom they work for. */
      readonly organisation?: string;
      /** @description The use cases that the role may use, by name: announce-policy. */
      readonly useCases?: readonly string[];
      /** @description To be sent as x-csrf-token with all that changes something. A session has it, a token does not. */
      readonly csrfToken?: string;
      /**
       * Format: date-time
       * @description When the session ends if nothing more is asked.
       */
      readonly expiresAt?: string;
    };
    readonly TimelinePage: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description In the order of the world. */
      readonly entries: readonly components['schemas']['TimelineEntry'][];
      /** @description How many entries the filters leave, on all pages. */
      readonly total: number;
      /** @description Give it back as cursor to get the next page; left out on the last one. */
      readonly next?: string;
    };
    readonly RetractionView: {
      /**
       * Format: date
       * @description Since when one could know it.
       */
      readonly knownOn: string;
      /** @description Why. */
      readonly reason: components['schemas']['FreeTextView'];
    };
    readonly StatedField: {
      /** @description Name of the field, such as title or amount. */
      readonly field: string;
      /** @description What it says, for people to read; left out where it was redacted. */
      readonly text?: string;
      /** @description Of a text of somebody’s own: the id under which an operator can take it away. */
      readonly textId?: string;
      /** @description It was redacted. */
      readonly redacted: boolean;
    };
    readonly EntryView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description What it says at the replay; of one that was taken back, what it last said. */
      readonly entry: components['schemas']['TimelineEntry'];
      /** @description It was taken back: no timeline shows it at this replay. */
      readonly retracted: boolean;
      /** @description That it was taken back, and why. */
      readonly retraction?: components['schemas']['RetractionView'];
      /** @description Each field of the event as it stands, by its name. */
      readonly says: readonly components['schemas']['StatedField'][];
      /** @description Names of the fields of the event that a correction may restate. */
      readonly correctable: readonly string[];
      /** @description Version of the shape of the event: what a correction names. */
      readonly schemaVersion: number;
      /** @description How many events the subject has at that position: what If-Match takes. */
      readonly version: number;
      /** @description Of a milestone: which policies are said to have helped or hindered it. */
      readonly claims: readonly components['schemas']['ClaimView'][];
    };
    readonly ActorView: {
      /** @description In which role. */
      readonly role: string;
      /** @description For which organisation: an ODS code, or its name. */
      readonly organisation?: string;
      /** @description Who: told to those who have signed in, for as long as the account stands. */
      readonly name?: string;
    };
    readonly ChangedField: {
      /** @description Name of the field, such as occurred or amount. */
      readonly field: string;
      /** @description What it said before; left out where it said nothing. */
      readonly before?: string;
      /** @description What it says since; left out where it was taken away. */
      readonly after?: string;
    };
    readonly HistoryStep: {
      /** @description Id of the event; of a fact, also the id of its entry. */
      readonly id: string;
      /** @description Type of the event, such as EntryCorrected. */
      readonly eventType: string;
      /** @description What that type is called among people. */
      readonly event: string;
      /** @description The fact that it is about: the one that it corrects or retracts, else itself. */
      readonly about: string;
      /** @description Its place among the events of the subject, from 1. */
      readonly version: number;
      /** @description Place in the log. A whole number as text. */
      readonly position: string;
      /**
       * Format: date-time
       * @description When this system wrote it.
       */
      readonly recordedAt: string;
      /** @description Who wrote it. */
      readonly actor: components['schemas']['ActorView'];
      /** @description When it happened in the world, as first recorded. */
      readonly occurred?: components['schemas']['DateView'];
      /**
       * Format: date
       * @description Since when one could know it; left out for what counts as known since ever.
       */
      readonly knownOn?: string;
      /**
       * @description How sure it was.
       * @enum {string}
       */
      readonly confidence?: 'high' | 'medium' | 'low';
      /** @description Where it is to be read. */
      readonly source: components['schemas']['SourceView'];
      /** @description What it said when it was recorded. */
      readonly says: readonly components['schemas']['StatedField'][];
      /** @description Why: of what corrects, retracts, withdraws, disputes or contests. */
      readonly reason?: components['schemas']['FreeTextView'];
      /** @description Of a correction: what changed, for those who knew of it from its day on. */
      readonly changes?: readonly components['schemas']['ChangedField'][];
    };
    readonly HistoryView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description The subject, such as policy-ltp-2019. */
      readonly subject: string;
      /** @description What it is called. */
      readonly title: string;
      /** @description How many events the subject has at that position: what If-Match takes. */
      readonly version: number;
      /** @description Newest last. */
      readonly steps: readonly components['schemas']['HistoryStep'][];
      /** @description Give it as from to get the steps that follow; left out where these are the last. */
      readonly next?: number;
    };
    readonly MilestoneSummary: {
      /** @description Its id, for good. */
      readonly id: string;
      /** @description What it is. */
      readonly title: string;
      /** @description Code of its kind. */
      readonly kind: string;
      /** @description Codes of the capabilities that it is about. */
      readonly capabilities: readonly string[];
      /** @description Whose it is, as the trust is called on the day asked for. */
      readonly trust: components['schemas']['NamedTrust'];
      /**
       * @description What had become of it by that day.
       * @enum {string}
       */
      readonly status: 'not yet' | 'planned' | 'reached' | 'withdrawn';
      /**
       * @description What may have become of it, on another reading of dates that are half-known; left out where that is the status.
       * @enum {string}
       */
      readonly perhaps?: 'not yet' | 'planned' | 'reached' | 'withdrawn';
      /**
       * @description How it stands with reviewers.
       * @enum {string}
       */
      readonly review: 'unreviewed' | 'verified' | 'disputed' | 'answered';
      /** @description The day planned for, as it stood. */
      readonly due?: components['schemas']['DateView'];
      /** @description When it was reached. */
      readonly reached?: components['schemas']['DateView'];
      /** @description How often it had been rescheduled. */
      readonly rescheduled: number;
      /** @description Setbacks reported beside it. */
      readonly setbacks: number;
      /** @description Entries that dispute it since it was last verified; an answer names one of them. */
      readonly openDisputes: readonly string[];
    };
    readonly MilestoneView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description What it is. */
      readonly milestone: components['schemas']['MilestoneSummary'];
      /** @description How many events it has at that position: what If-Match takes. */
      readonly version: number;
      /** @description Its entries, in the order of the world. */
      readonly entries: readonly components['schemas']['TimelineEntry'][];
      /** @description Which policies are said to have helped or hindered it. */
      readonly claims: readonly components['schemas']['ClaimView'][];
    };
    readonly RefusedReview: {
      /**
       * @description The use case.
       * @enum {string}
       */
      readonly useCase: 'verify-milestone' | 'dispute-milestone' | 'contest-influence';
      /** @description Why, in words for you, and what to do instead. */
      readonly because: string;
    };
    readonly OwnWorkView: {
      /** @description What is refused to you; empty where nothing is. */
      readonly refused: readonly components['schemas']['RefusedReview'][];
    };
    readonly ReviewCounts: {
      /** @description Milestones reached that nobody has reviewed as they stand; imported ones if they were asked for. */
      readonly awaiting: number;
      /** @description Milestones whose disputes are open, answered or not. */
      readonly disputed: number;
      /** @description Claims that are contested. */
      readonly contested: number;
      /** @description Corrections and retractions. */
      readonly corrections: number;
    };
    readonly CorrectionView: {
      /** @description The subject, such as policy-ltp-2019. */
      readonly subject: string;
      /** @description What the subject is called. */
      readonly title: string;
      /** @description Who changed what, and why. */
      readonly step: components['schemas']['HistoryStep'];
    };
    readonly ReviewView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description How long each list is. */
      readonly counts: components['schemas']['ReviewCounts'];
      /** @description Of the lists ‘awaiting’ and ‘disputed’. */
      readonly milestones: readonly components['schemas']['MilestoneSummary'][];
      /** @description Of the list ‘contested’. */
      readonly claims: readonly components['schemas']['ClaimView'][];
      /** @description Of the list ‘corrections’. */
      readonly corrections: readonly components['schemas']['CorrectionView'][];
      /** @description Give it as before to get the next page; left out on the last one. */
      readonly next?: string;
    };
    readonly AccountView: {
      /** @description The provider’s own name for them, which stands in the log beside what they did. */
      readonly subject: string;
      /** @description Name, for people to read. */
      readonly name?: string;
      /** @description Address of e-mail. */
      readonly email?: string;
      /**
       * @description Role in which they last signed in.
       * @enum {string}
       */
      readonly role: 'policy-lead' | 'trust-reporter' | 'reviewer' | 'steward' | 'analyst' | 'operator';
      /** @description ODS code of whom they act for. */
      readonly organisation?: string;
      /**
       * Format: date-time
       * @description When they first signed in, since the account was last erased.
       */
      readonly firstSeenAt: string;
      /**
       * Format: date-time
       * @description When they last signed in.
       */
      readonly lastSeenAt: string;
    };
    readonly AccountList: {
      /** @description In the order of their subjects. */
      readonly accounts: readonly components['schemas']['AccountView'][];
      /** @description Give it back as after to get the next page; left out on the last one. */
      readonly next?: string;
    };
    readonly ErasedView: {
      /**
       * Format: date-time
       * @description When it was erased: the first time, if it was before.
       */
      readonly erasedAt: string;
      /** @description How many sessions ended with it. */
      readonly sessionsEnded: number;
    };
    readonly RedactedView: {
      /** @description Id of the text: the log still holds it, and a hash that no longer leads back. */
      readonly textId: string;
      /**
       * @description Why, as it was first said.
       * @enum {string}
       */
      readonly reason: 'names-a-person' | 'person-asked' | 'unlawful' | 'confidential';
      /**
       * Format: date-time
       * @description When it was taken away: the first time, if it was before.
       */
      readonly redactedAt: string;
    };
    readonly RecordedEventView: {
      /** @description Its id, for good. Of a dated event it is the id of the entry. */
      readonly id: string;
      /**
       * Format: uri
       * @description Where to see it, for good.
       */
      readonly link: string;
    };
    readonly CommandAnswer: {
      /**
       * @description Whether it was recorded now, or stood there before under the same key.
       * @enum {string}
       */
      readonly outcome: 'recorded' | 'already recorded';
      /** @description The stream that holds it, such as policy-ltp-2019. */
      readonly stream: string;
      /** @description Version of the stream after it: what If-Match takes. */
      readonly version: number;
      /** @description Its place in the log. Give it as ‘after’ to read what you wrote. A whole number as text. */
      readonly position: string;
      /** @description What was recorded. */
      readonly events: readonly components['schemas']['RecordedEventView'][];
      /**
       * Format: uri
       * @description Where to see what it is about.
       */
      readonly link: string;
    };
    readonly BatchResult: {
      /** @description Id of the command, as given; empty where none could be read. */
      readonly id: string;
      /** @description The status that a request of its own would have been answered with. */
      readonly status: number;
      /** @description What came of it, where the status is below 400. */
      readonly answer?: components['schemas']['CommandAnswer'];
      /** @description Why nothing came of it, else. */
      readonly problem?: components['schemas']['Problem'];
    };
    readonly BatchAnswer: {
      /** @description One for each command, in the order of the batch. */
      readonly results: readonly components['schemas']['BatchResult'][];
    };
    readonly TrustSummary: {
      /** @description ODS code. */
      readonly ods: string;
      /** @description As it was called on that day. */
      readonly name: string;
      /** @description Code of its type: our own classification, not a field of the ODS. */
      readonly trustType: string;
      /** @description Its name says foundation trust. */
      readonly foundationTrust: boolean;
      /** @description Name of the region. */
      readonly region: string;
      /** @description ODS code of the integrated care board. */
      readonly board?: string;
      /**
       * @description Whether it was open on that day, its closing day included. Of the last two, open or not is not known.
       * @enum {string}
       */
      readonly status: 'not yet open' | 'open' | 'closed' | 'opening not known' | 'closing not known';
      /**
       * Format: date
       * @description The day on which the legal body behind the code opened.
       */
      readonly openedOn?: string;
      /**
       * Format: date
       * @description Its last day; left out while it is open.
       */
      readonly closedOn?: string;
      /** @description Milestones on record here, those included that may have been reached by then: never a measure of the trust, because the record is not complete. */
      readonly milestones: number;
    };
    readonly TrustList: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description Each trust once. */
      readonly trusts: readonly components['schemas']['TrustSummary'][];
    };
    readonly TrustNameView: {
      /** @description As people write it. */
      readonly name: string;
      /** @description Since when; left out for the first name known. */
      readonly since?: components['schemas']['DateView'];
    };
    readonly SuccessionStep: {
      /** @description The one that went, as it was called on that day. */
      readonly from: components['schemas']['NamedTrust'];
      /** @description The one that it went into. */
      readonly into: components['schemas']['NamedTrust'];
      /** @description When; often the day after the closing of the one that went. */
      readonly on: components['schemas']['DateView'];
      /**
       * @description How much of it went.
       * @enum {string}
       */
      readonly part: 'whole' | 'part' | 'not-stated';
      /**
       * @description Who says so.
       * @enum {string}
       */
      readonly basis: 'ods' | 'published' | 'inferred';
    };
    readonly RelatedTrust: {
      /** @description ODS code. */
      readonly ods: string;
      /** @description As it was called on that day. */
      readonly name: string;
      /** @description When the two came together: the day of the last step. */
      readonly on: components['schemas']['DateView'];
      /**
       * @description How much of it went: a part if any step is in part.
       * @enum {string}
       */
      readonly part: 'whole' | 'part' | 'not-stated';
      /**
       * @description Who says so: of several steps the weakest.
       * @enum {string}
       */
      readonly basis: 'ods' | 'published' | 'inferred';
      /** @description The trusts in between, in order; empty where it went directly. */
      readonly via: readonly components['schemas']['NamedTrust'][];
      /** @description Step by step, the earliest first, each on its own day. */
      readonly steps: readonly components['schemas']['SuccessionStep'][];
    };
    readonly NamedPolicy: {
      /** @description Stable short slug. */
      readonly ref: string;
      /** @description Its name. */
      readonly title: string;
      /** @description Code of its kind. */
      readonly kind: string;
    };
    readonly TieView: {
      /** @description Id of the milestone’s entry. */
      readonly milestoneId: string;
      /** @description The policy. */
      readonly policy: components['schemas']['NamedPolicy'];
      /** @description The entry of the policy from which a line to the milestone goes out. */
      readonly policyEntryId: string;
      /** @description The entry that the lead time is counted from: the award, the naming of the trust, else the policy’s earliest. */
      readonly countedFromId: string;
      /**
       * @description What ties the two, strongest first.
       * @enum {string}
       */
      readonly tie: 'claimed' | 'funded' | 'named' | 'in scope' | 'related';
      /** @description Whose award, naming or claim it is: of the trust of the milestone, or of one that it came from. In scope and related ties have none. */
      readonly whose?: components['schemas']['NamedTrust'];
      /** @description The steps by which that trust went into the trust of the milestone; none if it is that one. */
      readonly through?: readonly components['schemas']['SuccessionStep'][];
      /** @description How long after the policy. */
      readonly lead:
        | components['schemas']['LeadAfter']
        | components['schemas']['LeadAlreadyThere']
        | components['schemas']['LeadUndecided'];
      /** @description The steps that make the tie, for a reader to check. */
      readonly path: readonly string[];
      /** @description What to bear in mind. */
      readonly caveat?: string;
    };
    readonly TrustView: {
      /** @description The three clocks that this answer used. */
      readonly replay: components['schemas']['Replay'];
      /** @description What it is. */
      readonly trust: components['schemas']['TrustSummary'];
      /** @description Its names, first to last, as far as they may have begun by the day asked for. */
      readonly names: readonly components['schemas']['TrustNameView'][];
      /** @description Trusts that it came from. */
      readonly predecessors: readonly components['schemas']['RelatedTrust'][];
      /** @description Trusts that it went into. */
      readonly successors: readonly components['schemas']['RelatedTrust'][];
      /** @description Entries of this trust and of its predecessors, awards to them included. */
      readonly entries: readonly components['schemas']['TimelineEntry'][];
      /** @description Entries of the policies that the ties name: what is drawn above the axis. */
      readonly policies: readonly components['schemas']['TimelineEntry'][];
      /** @description Which policies came before which milestone. */
      readonly ties: readonly components['schemas']['TieView'][];
      /** @description What the trust and its predecessors claim, in the order of the world. */
      readonly claims: readonly components['schemas']['ClaimView'][];
      /** @description How many events the trust has at that position: what If-Match takes. */
      readonly version: number;
    };
    readonly LeadAfter: {
      /**
       * @description The milestone came after.
       * @enum {string}
       */
      readonly is: 'after';
      /** @description Days between, at least. */
      readonly minDays: number;
      /** @description Days between, at most. */
      readonly maxDays: number;
    };
    readonly LeadAlreadyThere: {
      /**
       * @description The milestone was there before the policy.
       * @enum {string}
       */
      readonly is: 'already there';
    };
    readonly LeadUndecided: {
      /**
       * @description The bounds of the two dates overlap.
       * @enum {string}
       */
      readonly is: 'undecided';
    };
  };
  responses: {
    /** @description It stood there already under this key. */
    readonly '200-it-stood-there-already-under-this-key': {
      headers: {
        /** @description Version of the subject after it, for If-Match. */
        readonly ETag?: string;
        /** @description Where to see it, for good. */
        readonly Location?: string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['CommandAnswer'];
      };
    };
    /** @description Recorded. */
    readonly '201-recorded': {
      headers: {
        /** @description Version of the subject after it, for If-Match. */
        readonly ETag?: string;
        /** @description Where to see it, for good. */
        readonly Location?: string;
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['CommandAnswer'];
      };
    };
    /** @description The address cannot be read; The request is not understood */
    readonly '400-the-address-cannot-be-read-the-request-is': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:malformed-url' | 'urn:throughline:problem:invalid-request';
        };
      };
    };
    /** @description The token is not accepted; Somebody has to sign in first */
    readonly '401-the-token-is-not-accepted-somebody-has-to': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:token-refused' | 'urn:throughline:problem:sign-in-needed';
        };
      };
    };
    /** @description This is not open to you; The request does not come from our own pages; Somebody else may say this, not you */
    readonly '403-this-is-not-open-to-you-the-request': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?:
            | 'urn:throughline:problem:access-denied'
            | 'urn:throughline:problem:csrf'
            | 'urn:throughline:problem:not-yours';
        };
      };
    };
    /** @description The key was used for something else; Others keep writing to the same subject */
    readonly '409-the-key-was-used-for-something-else-others': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:key-used' | 'urn:throughline:problem:busy';
        };
      };
    };
    /** @description Somebody has added to it since you read it */
    readonly '412-somebody-has-added-to-it-since-you-read': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:version-changed';
        };
      };
    };
    /** @description The request is too large */
    readonly '413-the-request-is-too-large': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:too-large';
        };
      };
    };
    /** @description The body is in a form that is not read here */
    readonly '415-the-body-is-in-a-form-that-is': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:unsupported-media-type';
        };
      };
    };
    /** @description This cannot be recorded */
    readonly '422-this-cannot-be-recorded': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:refused';
        };
      };
    };
    /** @description Too much is asked at once */
    readonly '429-too-much-is-asked-at-once': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:too-many-requests';
        };
      };
    };
    /** @description Something went wrong here */
    readonly '500-something-went-wrong-here': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:internal';
        };
      };
    };
    /** @description Too many ask at once; No answer can be given just now; There is no room left to write this */
    readonly '503-too-many-ask-at-once-no-answer-can': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?:
            | 'urn:throughline:problem:overloaded'
            | 'urn:throughline:problem:unavailable'
            | 'urn:throughline:problem:storage-full';
        };
      };
    };
    /** @description What you have, by its ETag in If-None-Match, is still the answer. */
    readonly '304-what-you-have-by-its-etag-in-if': {
      headers: {
        readonly [name: string]: unknown;
      };
      content?: never;
    };
    /** @description The token is not accepted */
    readonly '401-the-token-is-not-accepted': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:token-refused';
        };
      };
    };
    /** @description This is not open to you */
    readonly '403-this-is-not-open-to-you': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:access-denied';
        };
      };
    };
    /** @description There is no such entry */
    readonly '404-there-is-no-such-entry': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:entry-not-found';
        };
      };
    };
    /** @description The history. */
    readonly '200-the-history': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/json': components['schemas']['HistoryView'];
      };
    };
    /** @description The address cannot be read */
    readonly '400-the-address-cannot-be-read': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?: 'urn:throughline:problem:malformed-url';
        };
      };
    };
    /** @description This is not open to you; Nobody can sign in here; The request does not come from our own pages */
    readonly '403-this-is-not-open-to-you-nobody-can': {
      headers: {
        readonly [name: string]: unknown;
      };
      content: {
        readonly 'application/problem+json': components['schemas']['Problem'] & {
          /** @enum {string} */
          readonly type?:
            | 'urn:throughline:problem:access-denied'
            | 'urn:throughline:problem:read-only'
            | 'urn:throughline:problem:csrf';
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readonly publishCodebook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PublishCodebookRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reviseCodebook: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviseCodebookRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly registerTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly openTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly renameTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RenameTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reclassifyTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReclassifyTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly moveTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MoveTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly mergeTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MergeTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly closeTrust: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CloseTrustRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly registerPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterPolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly announcePolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnnouncePolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly openPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenPolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly publishPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PublishPolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly launchPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['LaunchPolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly bringPolicyIntoForce: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BringPolicyIntoForceRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly awardUnderPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AwardUnderPolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly revisePolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RevisePolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly closePolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ClosePolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly supersedePolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SupersedePolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly withdrawPolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawPolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly mergePolicy: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MergePolicyRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly approveFunding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ApproveFundingRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly openBids: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['OpenBidsRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly closeBids: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CloseBidsRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly awardFunding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AwardFundingRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly signAgreement: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SignAgreementRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly receiveFunding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReceiveFundingRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reviseFunding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviseFundingRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly clawBackFunding: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ClawBackFundingRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly draftStandard: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DraftStandardRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reportSupplierReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportSupplierReadinessRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly mandateStandard: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MandateStandardRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly setTarget: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['SetTargetRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reviseTarget: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReviseTargetRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly meetTarget: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MeetTargetRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly missTarget: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['MissTargetRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly abandonTarget: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AbandonTargetRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly planMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['PlanMilestoneRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly rescheduleMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RescheduleMilestoneRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reportSetback: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportSetbackRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reachMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReachMilestoneRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly attachEvidence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AttachEvidenceRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly verifyMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['VerifyMilestoneRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly disputeMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['DisputeMilestoneRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly answerDispute: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AnswerDisputeRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly withdrawMilestone: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawMilestoneRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly claimInfluence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ClaimInfluenceRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly contestInfluence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ContestInfluenceRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly withdrawInfluence: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawInfluenceRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly assertRelation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['AssertRelationRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly withdrawRelation: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['WithdrawRelationRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly registerCoverageSeries: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterCoverageSeriesRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly reportCoverage: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ReportCoverageRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly registerMaturityRound: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RegisterMaturityRoundRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly scoreMaturity: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['ScoreMaturityRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly correctEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['CorrectEntryRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly retractEntry: {
    readonly parameters: {
      readonly query?: never;
      readonly header: {
        /** @description Id of the command: a new UUID (version 7) for each; the same one when you try it again. A milestone or a claim that is new takes it as its id. */
        readonly 'Idempotency-Key': string;
        /** @description The version that the subject must have, as an ETag named it: "3". Left out: any. */
        readonly 'If-Match'?: string;
      };
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RetractEntryRequest'];
      };
    };
    readonly responses: {
      readonly 200: components['responses']['200-it-stood-there-already-under-this-key'];
      readonly 201: components['responses']['201-recorded'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-the-request'];
      readonly 409: components['responses']['409-the-key-was-used-for-something-else-others'];
      readonly 412: components['responses']['412-somebody-has-added-to-it-since-you-read'];
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 422: components['responses']['422-this-cannot-be-recorded'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly carryOutBatch: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['BatchRequest'];
      };
    };
    readonly responses: {
      /** @description What came of each. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['BatchAnswer'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      /** @description This is not open to you; The request does not come from our own pages */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:access-denied' | 'urn:throughline:problem:csrf';
          };
        };
      };
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showAdoption: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description Code of the milestone to count; epr-go-live when left out. */
        readonly milestone?: 'epr-go-live';
        /** @description How a merger or another closing counts: a successor takes over the go-live of a trust that went on in it (follow), a trust that closes leaves both counts (censor), or it stays in both for good and closing is an outcome of its own (competing). Left out: censor. */
        readonly merger?: 'follow' | 'censor' | 'competing';
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The count and the published shares. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AdoptionView'];
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showCodebook: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The lists of codes. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['CodebookView'];
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showEntry: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the entry. */
        readonly entryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The entry. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['EntryView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 404: components['responses']['404-there-is-no-such-entry'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showEntryHistory: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description From this version of the subject on. */
        readonly from?: number;
        /** @description Steps in the answer. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the entry. */
        readonly entryId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['200-the-history'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 404: components['responses']['404-there-is-no-such-entry'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showHealth: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It answers, and is ready. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      /**
       * @description Too many ask at once; No answer can be given just now; There is no room left to write this
       *
       *     Not ready; ‘ready.because’ says what is missing.
       */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  readonly showLiveness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It does. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Liveness'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showReadiness: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description They do. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      /**
       * @description Too many ask at once; No answer can be given just now; There is no room left to write this
       *
       *     Not ready; ‘because’ says what is missing.
       */
      readonly 503: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['Readiness'];
        };
      };
    };
  };
  readonly showHistory: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description From this version of the subject on. */
        readonly from?: number;
        /** @description Steps in the answer. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path: {
        /** @description The subject, as entries name it. */
        readonly subject: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      readonly 200: components['responses']['200-the-history'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      /** @description There is nothing on record of that subject */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:subject-not-found';
          };
        };
      };
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showSession: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description You, or that nobody has signed in. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['SessionView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showMilestone: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Id of the milestone. */
        readonly milestoneId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The milestone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['MilestoneView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      /** @description There is no such milestone */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:milestone-not-found';
          };
        };
      };
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly listPolicies: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The policies. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PolicyList'];
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showPolicy: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description Ref of the policy. */
        readonly ref: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The policy. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['PolicyView'];
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      /** @description There is no such policy */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:policy-not-found';
          };
        };
      };
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly listAccounts: {
    readonly parameters: {
      readonly query?: {
        /** @description Accounts after this subject: what the page before named in ‘next’. */
        readonly after?: string;
        /** @description How many accounts on a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The accounts. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['AccountList'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      /** @description This is not open to you; Nobody can sign in here */
      readonly 403: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:access-denied' | 'urn:throughline:problem:read-only';
          };
        };
      };
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly eraseAccount: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Subject of the account. */
        readonly subject: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description It is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ErasedView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-nobody-can'];
      /** @description There is no such account */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:account-not-found';
          };
        };
      };
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly redactText: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description Id of the text, as the history of its entry names it. */
        readonly textId: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody: {
      readonly content: {
        readonly 'application/json': components['schemas']['RedactTextRequest'];
      };
    };
    readonly responses: {
      /** @description It is gone. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['RedactedView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you-nobody-can'];
      /** @description There is no such text */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:text-not-found';
          };
        };
      };
      readonly 413: components['responses']['413-the-request-is-too-large'];
      readonly 415: components['responses']['415-the-body-is-in-a-form-that-is'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly listReview: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description Milestones reached that nobody has reviewed as they stand (when left out); milestones disputed; claims contested; corrections. */
        readonly list?: 'awaiting' | 'disputed' | 'contested' | 'corrections';
        /** @description Keep, among those that await review, milestones imported with the record; left out, only what was reported here, and what was restated since it was verified. */
        readonly imported?: 'keep';
        /** @description Where the page before ended: its ‘next’. */
        readonly before?: string;
        /** @description Items on a page. */
        readonly limit?: number;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of one of the lists, and how long each is. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['ReviewView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showOwnWork: {
    readonly parameters: {
      readonly query?: never;
      readonly header?: never;
      readonly path: {
        /** @description The subject, as entries name it. */
        readonly subject: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description What is refused to you, and why. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['OwnWorkView'];
        };
      };
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted-somebody-has-to'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly listTimeline: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description ODS codes of trusts, such as RVW. Repeat it or separate by commas for any of several. */
        readonly trust?: readonly string[];
        /** @description Refs of policies, such as ltp-2019. Repeat it or separate by commas for any of several. */
        readonly policy?: readonly string[];
        /** @description Kinds of policies or of milestones, such as epr-go-live. Repeat it or separate by commas for any of several. */
        readonly kind?: readonly string[];
        /** @description Types of events, such as PolicyAnnounced. Repeat it or separate by commas for any of several. */
        readonly eventType?: readonly string[];
        /** @description Capabilities, such as epr. Repeat it or separate by commas for any of several. */
        readonly capability?: readonly string[];
        /** @description Regions of the trusts, such as London. Repeat it or separate by commas for any of several. */
        readonly region?: readonly string[];
        /** @description ODS codes of the integrated care boards of the trusts, such as QHM. Repeat it or separate by commas for any of several. */
        readonly board?: readonly string[];
        /** @description Types of the trusts, such as acute. Repeat it or separate by commas for any of several. */
        readonly trustType?: readonly string[];
        /** @description Suppliers, as named at the time, such as Epic. Repeat it for any of several. */
        readonly supplier?: readonly string[];
        /** @description Only what may have happened on or after this day. */
        readonly from?: string;
        /** @description Only what may have happened on or before this day. */
        readonly to?: string;
        /** @description Keep national entries, which have no trust, beside those of the trusts filtered for. */
        readonly national?: 'keep';
        /** @description Where the page before ended: its ‘next’. */
        readonly cursor?: string;
        /** @description Entries on a page. A CSV is always whole. */
        readonly limit?: number;
        /** @description The form of the answer, before what the Accept header says. excel: CSV that Excel opens. */
        readonly format?: 'json' | 'csv' | 'excel';
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description A page of entries. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TimelinePage'];
          readonly 'text/csv': string;
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly listTrusts: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description Regions, such as London. Repeat it or separate by commas for any of several. */
        readonly region?: readonly string[];
        /** @description Types of trusts, such as acute. Repeat it or separate by commas for any of several. */
        readonly trustType?: readonly string[];
        /** @description Only those that are open on the day, only those that are not, or only those of which that is not known. */
        readonly open?: 'true' | 'false' | 'not-known';
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path?: never;
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The trusts. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TrustList'];
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
  readonly showTrust: {
    readonly parameters: {
      readonly query?: {
        /** @description What had happened by this day in the world; today in London when left out. */
        readonly asAt?: string;
        /** @description What could be known on this day; today in London when left out. */
        readonly knownAt?: string;
        /** @description What was recorded up to this position of the log; all of it when left out. */
        readonly atPosition?: string;
        /** @description Wait, up to five seconds, until what was recorded up to this position can be read: to see what you have just written. */
        readonly after?: string;
        /** @description The release of the shape of answers, which is `x-shape` of /openapi.json. With it and all three clocks an answer that holds nobody’s own words may be kept by caches for a day. */
        readonly shape?: string;
      };
      readonly header?: never;
      readonly path: {
        /** @description ODS code of the trust. */
        readonly odsCode: string;
      };
      readonly cookie?: never;
    };
    readonly requestBody?: never;
    readonly responses: {
      /** @description The trust. */
      readonly 200: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/json': components['schemas']['TrustView'];
        };
      };
      readonly 304: components['responses']['304-what-you-have-by-its-etag-in-if'];
      readonly 400: components['responses']['400-the-address-cannot-be-read-the-request-is'];
      readonly 401: components['responses']['401-the-token-is-not-accepted'];
      readonly 403: components['responses']['403-this-is-not-open-to-you'];
      /** @description There is no such trust */
      readonly 404: {
        headers: {
          readonly [name: string]: unknown;
        };
        content: {
          readonly 'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            readonly type?: 'urn:throughline:problem:trust-not-found';
          };
        };
      };
      readonly 429: components['responses']['429-too-much-is-asked-at-once'];
      readonly 500: components['responses']['500-something-went-wrong-here'];
      readonly 503: components['responses']['503-too-many-ask-at-once-no-answer-can'];
    };
  };
}
