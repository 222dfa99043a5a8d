import { diagnose, type Diagnosis } from './diagnose';

/** Diagnoses the same words once: a long history says few different things. */
export function rememberDiagnoses(): typeof diagnose {
  const known = new Map<string, Diagnosis>();
  return (record) => {
    const { side, state, status, initiator, party, reasonText, disputed } = record;
    const said = JSON.stringify([side, state, status, initiator, party, reasonText, disputed]);
    const diagnosis = known.get(said) ?? diagnose(record);
    if (known.size < 20_000) known.set(said, diagnosis);
    return diagnosis;
  };
}
