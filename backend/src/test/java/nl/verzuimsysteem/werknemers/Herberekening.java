package nl.verzuimsysteem.werknemers;

import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;

/** Cases whose terms are up to date, and whether they are asked for anew. */
record Herberekening(TestProgramma programma, Actor coordinator) {
    /** Reports an employee sick, and takes away the mark that a new case has. */
    DossierId meldZiek(WerknemerId wie) {
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                wie,
                                Kalender.vandaag(programma.bean(Clock.class)).minusDays(9),
                                "06 - 12 34 56 78",
                                null));
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE dossier SET herberekenen = NULL WHERE id = ?", dossier.waarde()));
        return dossier;
    }

    /** Whether the terms of a case must be computed anew. */
    boolean isGevraagd(DossierId dossier) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT herberekenen IS NOT NULL FROM dossier WHERE id = ?", dossier.waarde())
                        .mapTo(Boolean.class)
                        .one());
    }
}
