package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/** Requests that follow from an act elsewhere, whose service looked at the rights and writes the audit line. */
@Singleton
public class Verzoeken {
    private final VerzoekRepository repository;
    private final Clock klok;

    Verzoeken(VerzoekRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * Who saw a werknemer wants to see him again: the next contact comes on the list of what has to be planned. A key that
     * was used before asks nothing new. One statement.
     *
     * @param dossier {@code null} after a consult the employer must not know of: then he does not learn of this one either
     * @param uiterlijk the last day on which he is to be seen
     * @param door who asks for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void vervolg(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            LocalDate uiterlijk,
            String door,
            String sleutel) {
        repository.voegToe(new VerzoekRepository.Rij(
                bedrijf,
                regio,
                werknemer,
                dossier,
                Verzoeksoort.VERVOLG,
                dossier == null,
                null,
                uiterlijk,
                klok.instant(),
                door,
                sleutel));
    }

    /**
     * What follows on the triage of a spell comes on the list of what has to be planned: a call-up because nothing was filled
     * in, or the contact that who judged it decided on. A key that was used before asks nothing new. One statement.
     *
     * @param soort one that is of a triage
     * @param uiterlijk the last day on which he is to be seen
     * @param door who asks for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void selekt(
            Verzoeksoort soort,
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            DossierId dossier,
            LocalDate uiterlijk,
            String door,
            String sleutel) {
        if (!soort.isVanTriage()) {
            throw new IllegalArgumentException(soort + " does not follow on a triage");
        }
        repository.voegToe(new VerzoekRepository.Rij(
                bedrijf, regio, werknemer, dossier, soort, false, null, uiterlijk, klok.instant(), door, sleutel));
    }

    /**
     * The regional team decided in its overleg that he is to be seen: it comes on the list of what has to be planned. A key
     * that was used before asks nothing new. One statement.
     *
     * @param soort one that is of the overleg
     * @param uiterlijk the last day on which he is to be seen
     * @param door who decided it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public VerzoekId overleg(
            Verzoeksoort soort,
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            DossierId dossier,
            LocalDate uiterlijk,
            String door,
            String sleutel) {
        if (!soort.isVanOverleg()) {
            throw new IllegalArgumentException(soort + " does not come from an overleg");
        }
        return repository.voegToe(new VerzoekRepository.Rij(
                bedrijf, regio, werknemer, dossier, soort, false, null, uiterlijk, klok.instant(), door, sleutel));
    }

    /**
     * Takes back what {@link #overleg} asked for. One statement.
     *
     * @return whether it was; not when it was ended before, or an appointment was ever made for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean trekOverlegIn(BedrijfId bedrijf, VerzoekId verzoek) {
        return repository.trekIn(bedrijf, verzoek);
    }

    /** He answered after all and somebody decided what is next: nobody calls him up for having been silent. One statement. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void selektBeantwoord(BedrijfId bedrijf, DossierId dossier) {
        repository.eindigOproep(bedrijf, dossier);
    }
}
