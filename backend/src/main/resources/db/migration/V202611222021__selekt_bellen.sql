-- That the MMA called a werknemer for his questionnaire and reached nobody.
CREATE TABLE selektpoging (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    bedrijf_id BIGINT       NOT NULL,
    selekt_id  BIGINT       NOT NULL,
    moment     DATETIME(3)  NOT NULL,
    door       VARCHAR(120) NOT NULL,
    sleutel    CHAR(36)     NOT NULL,
    CONSTRAINT fk_selektpoging FOREIGN KEY (bedrijf_id, selekt_id) REFERENCES selekt (bedrijf_id, id),
    UNIQUE KEY uk_selektpoging (bedrijf_id, sleutel)
);

-- Who watches all taken of a company does not see those for such a call: the kind is in the index he walks and counts by.
ALTER TABLE taak
    DROP KEY ix_taak_bedrijf_alle,
    ADD KEY ix_taak_bedrijf_alle (bedrijf_id, loopt, uiterlijk_op, id, soort);
