-- Among a million invoices: the credit notes, and those of one run, each the newest first.
ALTER TABLE factuur
    ADD KEY ix_factuur_soort (soort, factuurdatum, id),
    ADD KEY ix_factuur_ronde (run_id, factuurdatum, id);
