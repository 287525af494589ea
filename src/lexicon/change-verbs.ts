/** Words that tell of a change: `rose from $2 to $3` names two sums, `costs from $2 to $3` one range. */
export const CHANGE_VERBS: ReadonlySet<string> = new Set(
  `
  rise rises rose risen rising raise raises raised raising increase increases increased increasing grow grows grew
  grown growing climb climbs climbed climbing jump jumps jumped jumping soar soars soared soaring surge surges surged
  surging gain gains gained gaining advance advances advanced advancing leap leaps leapt leaped swell swells swelled
  swollen expand expands expanded expanding double doubles doubled doubling triple triples tripled tripling quadrupled
  add adds added rally rallied rebound rebounded recover recovered boost boosts boosted boosting lift lifts lifted
  fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
  decreased decreasing sink sinks sank sunk sinking slip slips slipped slipping slide slides slid sliding plunge
  plunges plunged plunging tumble tumbles tumbled tumbling lose loses lost losing shrink shrinks shrank shrunk
  shrinking cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed
  slashing trim trims trimmed trimming narrow narrows narrowed narrowing widen widens widened widening ease eased
  dip dips dipped dipping halve halved change changes changed changing move moves moved moving go goes went gone going
  shift shifted revise revised revising upgrade upgraded downgrade downgraded improve improved improving up down
  adjust adjusted hike hikes hiked hiking
`
    .trim()
    .split(/\s+/),
);
