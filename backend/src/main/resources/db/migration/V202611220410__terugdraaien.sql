-- An act on the spells of an employee keeps how they stood before it, so that it can be undone.
ALTER TABLE gebeurtenis
    ADD COLUMN voor MEDIUMTEXT NULL COMMENT 'spells, course, leave and cases before this act, as JSON; empty for what is no act on spells',
    ADD COLUMN terug_van BIGINT NULL COMMENT 'the entry this one undid',
    ADD KEY ix_gebeurtenis_terug (bedrijf_id, terug_van);
