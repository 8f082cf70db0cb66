-- Taking a company on must be safe to repeat, and what is already there is looked for by number and by name.

ALTER TABLE bedrijf
    ADD COLUMN sleutel CHAR(36) NULL COMMENT 'given by whoever took the company on, so that doing it twice does it once',
    ADD UNIQUE KEY uk_bedrijf_sleutel (sleutel),
    ADD KEY ix_bedrijf_kvk (kvk_nummer),
    ADD KEY ix_bedrijf_naam (naam);

ALTER TABLE regio
    ADD COLUMN versie INT NOT NULL DEFAULT 0;

-- Who stands in for whom, today and later.
ALTER TABLE gebruiker_functie
    ADD KEY ix_functie_vervangt (vervangt_id, geldig_van, geldig_tot);
