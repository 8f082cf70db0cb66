package nl.verzuimsysteem.verrichtingen;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.opdrachten.OpdrachtGewijzigd;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.taken.StapVastgelegd;
import nl.verzuimsysteem.tarieven.Tariefzoeker;

/** Records what is delivered by an act elsewhere, in the transaction of that act: there is never the one without the other. */
@Singleton
class Verrichtingluisteraar {
    private final Verrichtingenboek boek;
    private final Tariefzoeker tarieven;
    private final Clock klok;

    Verrichtingluisteraar(Verrichtingenboek boek, Tariefzoeker tarieven, Clock klok) {
        this.boek = boek;
        this.tarieven = tarieven;
        this.klok = klok;
    }

    /** One statement more for an order that is carried out; it happens once in the life of an order. */
    @EventListener
    void naOpdracht(OpdrachtGewijzigd gewijzigd) {
        if (gewijzigd.status() == OpdrachtStatus.UITGEVOERD) {
            boek.vanOpdracht(gewijzigd.bedrijf(), gewijzigd.opdracht(), Kalender.vandaag(klok), klok.instant());
        }
    }

    /** Two statements more for the contact of week 4, one more when it is taken back. */
    @EventListener
    void naStap(StapVastgelegd stap) {
        var was = stap.was();
        var datum = stap.datum();
        if (stap.soort() != MijlpaalSoort.HULPVRAAG || (was != null && was.equals(datum))) {
            return;
        }
        if (was != null) {
            boek.vierdeWeekTerug(
                    stap.bedrijf(),
                    stap.dossier(),
                    was,
                    new Verrichtingenboek.Terugname(
                            Melding.van("verrichtingen.stap.teruggenomen").tekst(),
                            klok.instant(),
                            stap.actor().naam()));
        }
        if (datum != null) {
            vierdeWeek(stap, datum);
        }
    }

    private void vierdeWeek(StapVastgelegd stap, LocalDate datum) {
        var gevonden =
                tarieven.zoekVoorDossier(stap.actor().bereik(), stap.dossier(), Diensten.VIERDEWEEKSCONTACT, datum);
        boek.vierdeWeek(new Verrichtingenboek.Nieuw(
                stap.bedrijf(),
                stap.dossier(),
                null,
                Diensten.VIERDEWEEKSCONTACT,
                datum,
                null,
                gevonden.oordeel(datum),
                gevonden.gevonden().dienst().btw(),
                "stap:" + stap.dossier() + ":" + datum,
                null,
                klok.instant(),
                stap.actor().naam()));
    }
}
