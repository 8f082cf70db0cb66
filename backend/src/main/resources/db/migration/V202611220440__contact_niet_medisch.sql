-- A word that looks medical and is not meant so: whoever records the talk says why it may stand there.
ALTER TABLE contactmoment
    ADD COLUMN niet_medisch VARCHAR(200) NULL COMMENT 'why a word that looks medical is not; empty when none does';
