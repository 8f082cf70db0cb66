-- What an order costs follows from the service it asks for. What was shown to its sender stays with it: the verdict, the
-- price and the rule that decided.
ALTER TABLE opdrachttype DROP FOREIGN KEY fk_opdrachttype_dienst;
ALTER TABLE opdrachttype
    MODIFY COLUMN dienst_code VARCHAR(40) NOT NULL COMMENT 'what is delivered when it is carried out';
ALTER TABLE opdrachttype
    ADD CONSTRAINT fk_opdrachttype_dienst FOREIGN KEY (dienst_code) REFERENCES dienst (code);

ALTER TABLE opdracht
    ADD COLUMN grond      VARCHAR(24) NULL COMMENT 'the rule that decided, as it was shown before sending' AFTER per,
    ADD COLUMN abonnement VARCHAR(20) NULL COMMENT 'the subscription then; empty: none' AFTER grond,
    ADD COLUMN week       INT         NULL COMMENT 'of the case, on the day it was sent' AFTER abonnement,
    ADD COLUMN teldag     DATE        NULL COMMENT 'the day from which the weeks were counted' AFTER week,
    ADD COLUMN tot_week   SMALLINT    NULL COMMENT 'the last week included; empty: no week decided' AFTER teldag,
    ADD COLUMN afgesproken TINYINT    NOT NULL DEFAULT 0 COMMENT '1: the price was agreed with the company' AFTER tot_week;

UPDATE opdracht o
SET o.abonnement = (SELECT a.soort FROM abonnement a
                    WHERE a.bedrijf_id = o.bedrijf_id AND a.geldig_van <= DATE(o.verstuurd_op)
                      AND (a.geldig_tot IS NULL OR a.geldig_tot > DATE(o.verstuurd_op))
                    ORDER BY a.geldig_van DESC LIMIT 1);
-- Until now no order depended on a week.
UPDATE opdracht
SET grond = CASE WHEN oordeel = 'BINNEN' THEN 'ALTIJD_INBEGREPEN'
                 WHEN abonnement IS NULL THEN 'GEEN_ABONNEMENT'
                 ELSE 'ALTIJD_BUITEN' END;
ALTER TABLE opdracht
    MODIFY COLUMN grond VARCHAR(24) NOT NULL COMMENT 'the rule that decided, as it was shown before sending';

DROP TABLE opdrachttarief;
