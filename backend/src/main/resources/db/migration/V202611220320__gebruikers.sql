-- The number the login name of the next gebruikersbeheerder ends in: one row, locked while a name is given out.
CREATE TABLE bhr_nummer (
    id      TINYINT NOT NULL PRIMARY KEY,
    laatste BIGINT  NOT NULL COMMENT 'the last number given out'
);
INSERT INTO bhr_nummer (id, laatste) VALUES (1, 1000);

ALTER TABLE gebruiker_functie
    ADD COLUMN beeindigd_door BIGINT      NULL,
    ADD COLUMN beeindigd_op   DATETIME(3) NULL,
    ADD CONSTRAINT fk_functie_beeindigd FOREIGN KEY (beeindigd_door) REFERENCES gebruiker (id);
