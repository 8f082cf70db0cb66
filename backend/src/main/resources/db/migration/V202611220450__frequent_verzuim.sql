-- Who reports sick often: found by the day a spell began, and by the taken for a talk that are open.
ALTER TABLE verzuimperiode ADD KEY ix_periode_van (van);
ALTER TABLE taak ADD KEY ix_taak_soort (soort, loopt);
