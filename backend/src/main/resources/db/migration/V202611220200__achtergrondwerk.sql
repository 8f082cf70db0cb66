-- The work that runs in the background, shared by all nodes: which of them does it next, and when. The names are those of
-- the library that keeps it.
CREATE TABLE scheduled_tasks (
    task_name            VARCHAR(100) NOT NULL,
    task_instance        VARCHAR(100) NOT NULL,
    task_data            BLOB         NULL,
    execution_time       DATETIME(6)  NOT NULL,
    picked               TINYINT      NOT NULL,
    picked_by            VARCHAR(50)  NULL,
    last_success         DATETIME(6)  NULL,
    last_failure         DATETIME(6)  NULL,
    consecutive_failures INT          NULL,
    last_heartbeat       DATETIME(6)  NULL,
    version              BIGINT       NOT NULL,
    priority             SMALLINT     NULL,
    PRIMARY KEY (task_name, task_instance),
    KEY ix_scheduled_due (execution_time),
    KEY ix_scheduled_heartbeat (last_heartbeat)
);

-- The minute's search for orders nobody picked up must not walk past all those somebody did.
ALTER TABLE opdracht
    DROP KEY ix_opdracht_alarm,
    ADD KEY ix_opdracht_alarm (loopt, alarm_op, uitvoerder_id, alarm_na);
