-- Who fills it in with the werknemer on the phone, and so may see what was answered so far. Empty as soon as he goes on
-- himself.
ALTER TABLE selekt ADD COLUMN afname_door BIGINT NULL COMMENT 'gebruiker';
