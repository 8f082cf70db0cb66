package nl.verzuimsysteem.logboek;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.testen.TestProgramma;

/** Writes lines to the log as a service does, in a transaction, without doing anything. */
@Singleton
class Logschrijver {
    private final AuditLog audit;

    Logschrijver(AuditLog audit) {
        this.audit = audit;
    }

    static Logschrijver in(TestProgramma programma) {
        return programma.bean(Logschrijver.class);
    }

    @Transactional
    void schrijf(Actor actor, Handeling handeling, Onderwerp onderwerp, String bijzonderheid) {
        audit.schrijf(actor, handeling, onderwerp, bijzonderheid);
    }
}
