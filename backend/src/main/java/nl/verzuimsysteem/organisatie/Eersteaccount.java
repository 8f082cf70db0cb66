package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.gebruikers.Accounts;
import nl.verzuimsysteem.gebruikers.NieuwAccount;
import nl.verzuimsysteem.gebruikers.Toekenning;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;

/** Gives a company somebody who keeps its users: a login name of its own, BHR and a number, and an invitation. */
@Singleton
class Eersteaccount {
    private final Accounts accounts;

    Eersteaccount(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Eight statements. */
    GebruikerId maak(Actor actor, BedrijfId bedrijf, Persoonsinvoer persoon, LocalDate vandaag) {
        var id = accounts.vindOfMaak(new NieuwAccount(
                accounts.nieuweBhrNaam(), persoon.naam(), persoon.email(), persoon.telefoon(), bedrijf));
        accounts.geef(
                actor, id, new Toekenning(Functie.GEBRUIKERSBEHEERDER, null, bedrijf, null, null, null, vandaag, null));
        return id;
    }
}
