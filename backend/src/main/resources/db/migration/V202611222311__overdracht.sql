-- That cases were handed over, so that asking it twice does it once. Which cases and why stands in their Tijdlijn.
CREATE TABLE overdracht (
    id           BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    gebruiker_id BIGINT      NOT NULL COMMENT 'who handed them over',
    functie      VARCHAR(30) NOT NULL,
    naar_id      BIGINT      NULL COMMENT 'empty: back to the team',
    aantal       INT         NOT NULL,
    moment       DATETIME(3) NOT NULL,
    sleutel      CHAR(36)    NOT NULL,
    CONSTRAINT fk_overdracht_gebruiker FOREIGN KEY (gebruiker_id) REFERENCES gebruiker (id),
    CONSTRAINT fk_overdracht_naar FOREIGN KEY (naar_id) REFERENCES gebruiker (id),
    UNIQUE KEY uk_overdracht_sleutel (gebruiker_id, sleutel)
);

-- The cases of a regio in which a report of the vangnet comes first; few have one.
ALTER TABLE dossier ADD KEY ix_dossier_vangnet (regio_id, loopt, vangnet_op, id);
