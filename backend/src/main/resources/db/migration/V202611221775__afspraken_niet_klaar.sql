-- Appointments that are over and of which nobody said whether he came: few among all that were.
CREATE INDEX ix_afspraak_loopt ON afspraak (loopt, regio_id, begin);
