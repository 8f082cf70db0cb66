-- Taken back with effect from a day, which may be the day it began.
ALTER TABLE taakdelegatie ADD COLUMN ingetrokken_per DATE NULL COMMENT 'from this day on it holds no more';
