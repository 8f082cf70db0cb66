-- A sample can also be of a triage that a POB judged.
ALTER TABLE steekproef
    MODIFY COLUMN consult_id BIGINT NULL,
    ADD COLUMN selekt_id BIGINT NULL,
    ADD CONSTRAINT fk_steekproef_selekt FOREIGN KEY (bedrijf_id, selekt_id) REFERENCES selekt (bedrijf_id, id),
    ADD CONSTRAINT ck_steekproef_van CHECK ((consult_id IS NULL) <> (selekt_id IS NULL)),
    ADD UNIQUE KEY uk_steekproef_selekt (bedrijf_id, selekt_id);
