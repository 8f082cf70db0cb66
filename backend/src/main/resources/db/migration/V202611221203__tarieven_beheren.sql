-- Who keeps the tariffs changes one service or one form of subscription at a time, each with a version; what was given in
-- twice by mistake is found by its key.
ALTER TABLE dienst ADD COLUMN versie INT NOT NULL DEFAULT 0;
ALTER TABLE abonnementsvorm ADD COLUMN versie INT NOT NULL DEFAULT 0;

ALTER TABLE dienstregel
    ADD COLUMN sleutel         CHAR(36)     NULL COMMENT 'empty: came with the schema',
    ADD COLUMN vastgelegd_op   DATETIME(3)  NULL,
    ADD COLUMN vastgelegd_door VARCHAR(120) NULL,
    ADD UNIQUE KEY uk_dienstregel_sleutel (sleutel);
ALTER TABLE diensttarief
    ADD COLUMN sleutel         CHAR(36)     NULL,
    ADD COLUMN vastgelegd_op   DATETIME(3)  NULL,
    ADD COLUMN vastgelegd_door VARCHAR(120) NULL,
    ADD UNIQUE KEY uk_diensttarief_sleutel (sleutel);
ALTER TABLE abonnementstarief
    ADD COLUMN sleutel         CHAR(36)     NULL,
    ADD COLUMN vastgelegd_op   DATETIME(3)  NULL,
    ADD COLUMN vastgelegd_door VARCHAR(120) NULL,
    ADD UNIQUE KEY uk_abonnementstarief_sleutel (sleutel);
