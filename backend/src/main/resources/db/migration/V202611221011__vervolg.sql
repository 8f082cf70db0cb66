-- Answers that ask somebody else to act, found without going over all steps and all leave.
ALTER TABLE dossierstap ADD KEY ix_stap_uitkomst (soort, uitkomst, moment);
ALTER TABLE verlof ADD KEY ix_verlof_oorzaak (oorzaak, tot);
