-- The end UWV set stays known when the loonsanctie becomes shorter: a correction can give it back.
ALTER TABLE verlenging
    ADD COLUMN opgelegd_tot DATE NULL COMMENT 'tot as it was set, once a shortening was recorded; empty: tot';
