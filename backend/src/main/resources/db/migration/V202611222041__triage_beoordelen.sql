-- A terugkoppeling can also be the outcome of a triage, with what is next in words an employer may read.
ALTER TABLE terugkoppeling
    ADD COLUMN soort   VARCHAR(12) NOT NULL DEFAULT 'SPREEKUUR' COMMENT 'SPREEKUUR, TRIAGE',
    ADD COLUMN vervolg VARCHAR(20) NULL COMMENT 'what follows on a triage; of the bedrijfsarts never how urgent';

-- Who judged a triage, and what was written for it. Of the answers no more is here than what the order of the list asks.
CREATE TABLE selektoordeel (
    bedrijf_id      BIGINT      NOT NULL,
    selekt_id       BIGINT      NOT NULL,
    spoed           TINYINT     NOT NULL DEFAULT 0 COMMENT '1 when it is proposed to see him at once',
    blad            CHAR(36)    NULL COMMENT 'kenmerk in the kluis: the decision and the terugkoppeling, before and after it was given',
    professional_id BIGINT      NULL COMMENT 'who decided',
    functie         VARCHAR(30) NULL COMMENT 'POB or BEDRIJFSARTS',
    onder_id        BIGINT      NULL COMMENT 'the bedrijfsarts who is responsible',
    afgeweken       TINYINT     NULL COMMENT '1 when he decided otherwise than was proposed',
    PRIMARY KEY (bedrijf_id, selekt_id),
    CONSTRAINT fk_selektoordeel FOREIGN KEY (bedrijf_id, selekt_id) REFERENCES selekt (bedrijf_id, id),
    CONSTRAINT fk_selektoordeel_professional FOREIGN KEY (professional_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_selektoordeel_onder FOREIGN KEY (onder_id) REFERENCES gebruiker (id)
);
