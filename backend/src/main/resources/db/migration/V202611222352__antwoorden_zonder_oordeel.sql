-- Answers that were finished and not judged: found for destroying them without walking through the rest.
CREATE INDEX ix_selekt_onbeoordeeld ON selekt (status, ingevuld_op);
