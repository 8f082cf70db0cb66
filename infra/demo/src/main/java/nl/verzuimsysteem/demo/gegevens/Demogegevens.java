package nl.verzuimsysteem.demo.gegevens;

import io.micronaut.context.annotation.Property;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Collectors;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opdrachten.Oppaktermijn;
import nl.verzuimsysteem.toegang.Tweedefactor;
import nl.verzuimsysteem.toegang.Wachtwoorden;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Fills an empty database with the demo, all or nothing. */
@Singleton
public class Demogegevens {
    private static final String ARBODIENST = "{arbodienst}";

    private final Jdbi jdbi;
    private final Clock klok;
    private final Oppaktermijn oppaktermijn;
    private final Wachtwoorden wachtwoorden;
    private final Tweedefactor tweedefactor;
    private final String arbodienst;

    Demogegevens(
            Jdbi jdbi,
            Clock klok,
            Oppaktermijn oppaktermijn,
            Wachtwoorden wachtwoorden,
            Tweedefactor tweedefactor,
            @Property(name = "verzuim.arbodienst.naam", defaultValue = "de arbodienst") String arbodienst) {
        this.jdbi = jdbi;
        this.klok = klok;
        this.oppaktermijn = oppaktermijn;
        this.wachtwoorden = wachtwoorden;
        this.tweedefactor = tweedefactor;
        this.arbodienst = arbodienst;
    }

    /**
     * Makes the world of this moment and writes it, unless there is a company or a user already.
     *
     * @return whether it was written
     * @throws StartMislukt when what is there was encrypted with other keys, so that nobody could log in
     */
    @Transactional
    public boolean laadAlsLeeg() {
        return jdbi.withHandle(handle -> {
            if (!isLeeg(handle)) {
                controleerSleutels(handle);
                return false;
            }
            laad(handle, Demowereld.maak(klok.instant(), catalogus(handle), oppaktermijn::alarmNa));
            return true;
        });
    }

    private static boolean isLeeg(Handle handle) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT 1 FROM bedrijf) AND NOT EXISTS (SELECT 1 FROM gebruiker)")
                .mapTo(Boolean.class)
                .one();
    }

    private void controleerSleutels(Handle handle) {
        try {
            handle.createQuery(
                            "SELECT id, totp_geheim FROM gebruiker WHERE totp_geheim IS NOT NULL ORDER BY id LIMIT 1")
                    .map((rij, context) ->
                            tweedefactor.ontsleutel(new GebruikerId(rij.getLong("id")), rij.getBytes("totp_geheim")))
                    .findFirst();
        } catch (IllegalStateException e) {
            throw new StartMislukt("De geheimen horen niet bij deze database. Zet het oude geheimen.properties terug,"
                    + " of begin opnieuw met een lege map of database.");
        }
    }

    private Catalogus catalogus(Handle handle) {
        return new Catalogus(handle
                .createQuery("SELECT code, naam, groep FROM opdrachttype")
                .map((rij, context) -> new Rijen.Opdrachttype(
                        rij.getString("code"),
                        rij.getString("naam").replace(ARBODIENST, arbodienst),
                        Functie.valueOf(rij.getString("groep"))))
                .stream()
                .collect(Collectors.toMap(
                        Rijen.Opdrachttype::code, type -> new Catalogus.Type(type.naam(), type.groep()))));
    }

    private void laad(Handle handle, Demowereld wereld) {
        // Everybody has the same password; hashing it once is enough.
        var wachtwoord = wachtwoorden.hash(Demowachtwoord.WACHTWOORD);
        var lader = new Demolader(handle);
        lader.organisatie(wereld);
        lader.gebruikers(
                wereld,
                wachtwoord,
                gebruiker -> tweedefactor.versleutel(
                        new GebruikerId(gebruiker.id()), Demowachtwoord.geheim(gebruiker.inlognaam())));
        lader.tarieven(wereld);
        lader.verzuim(wereld);
        lader.opdrachten(wereld);
        lader.verrichtingen(wereld);
        new Beheerverloop(handle, klok.instant())
                .speel(
                        wachtwoord,
                        (id, inlognaam) ->
                                tweedefactor.versleutel(new GebruikerId(id), Demowachtwoord.geheim(inlognaam)));
        new Aantallenverloop(handle, klok.instant()).speel();
        Factuurboek.begin(handle, Agenda.dag(klok.instant()));
    }
}
