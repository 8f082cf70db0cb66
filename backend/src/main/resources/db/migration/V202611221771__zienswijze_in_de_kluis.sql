-- What the werknemer writes to his POB and bedrijfsarts alone lies in the kluis. Beside the terugkoppeling stands no more than
-- what his employer may read too.
CREATE TABLE zienswijze (
    bedrijf_id        BIGINT      NOT NULL,
    terugkoppeling_id BIGINT      NOT NULL,
    kenmerk           CHAR(36)    NOT NULL COMMENT 'in the kluis',
    geschreven_op     DATETIME(3) NOT NULL,
    PRIMARY KEY (bedrijf_id, terugkoppeling_id),
    CONSTRAINT fk_zienswijze_terugkoppeling
        FOREIGN KEY (bedrijf_id, terugkoppeling_id) REFERENCES terugkoppeling (bedrijf_id, id)
);

-- A migration has no keys: what was not shared is taken out, and not moved. There is no release yet that kept any.
UPDATE terugkoppeling SET zienswijze = NULL, zienswijze_op = NULL WHERE zienswijze_deelt = 0 OR vertrouwelijk = 1;

ALTER TABLE terugkoppeling
    DROP COLUMN zienswijze_deelt,
    ADD COLUMN geaccordeerd_door VARCHAR(120) NULL COMMENT 'the bedrijfsarts who agreed: who is responsible, or who stood in for him',
    ADD CONSTRAINT ck_terugkoppeling_zienswijze CHECK (vertrouwelijk = 0 OR zienswijze IS NULL);

UPDATE terugkoppeling SET geaccordeerd_door = onder WHERE geaccordeerd_op IS NOT NULL;
