package nl.verzuimsysteem.gebruikers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.gebruikers.DoelwitRepository.Plaats;
import nl.verzuimsysteem.gebruikers.GebruikersinlezenRepository.Bekende;
import nl.verzuimsysteem.gebruikers.GebruikersinlezenRepository.Ik;
import nl.verzuimsysteem.gebruikers.GebruikersinlezenRepository.Medewerker;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Csvdatum;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.inlezen.Sleutel;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.jspecify.annotations.Nullable;

/**
 * Holds a list of users against who is known: which lines are a new user, which give a function, which are wrong. Pure.
 * Nobody loses anything by a list, and what is known of a person stays as it is.
 */
final class Gebruikersinlezing {
    private final Csvbestand<Gebruikerkolom> bestand;
    private final Ik ik;
    private final LocalDate vandaag;
    private final Map<String, Afdelingkeuze> afdelingen = new HashMap<>();
    private final Map<String, Medewerker> opNummer = new HashMap<>();
    private final Map<String, @Nullable Medewerker> opAdres = new HashMap<>();
    private final Map<String, Bekende> bekenden = new HashMap<>();
    private final List<Functieregel> functies;
    private final Map<String, Integer> gezien = new HashMap<>();
    private final List<Opname> opnames = new ArrayList<>();
    private final List<Inleesrapport.FouteRegel> fouten = new ArrayList<>();
    private int nieuw;
    private int ongewijzigd;

    /** A function to give. */
    record Opname(@Nullable GebruikerId bekend, Wijziging wijziging) {}

    Gebruikersinlezing(
            Csvbestand<Gebruikerkolom> bestand,
            Ik ik,
            List<Afdelingkeuze> afdelingen,
            List<Medewerker> medewerkers,
            List<Bekende> bekenden,
            List<Functieregel> functies,
            LocalDate vandaag) {
        this.bestand = bestand;
        this.ik = ik;
        this.functies = functies;
        this.vandaag = vandaag;
        afdelingen.forEach(een -> this.afdelingen.put(Sleutel.van(een.naam()), een));
        medewerkers.forEach(een -> {
            opNummer.put(Sleutel.van(een.personeelsnummer()), een);
            var adres = een.email();
            if (adres != null) {
                // Of two employees with one address it is not clear who it is.
                opAdres.merge(Sleutel.van(adres), een, (eerste, tweede) -> null);
            }
        });
        bekenden.forEach(een -> this.bekenden.put(Sleutel.van(een.inlognaam()), een));
        bestand.regels().forEach(this::beoordeel);
    }

    List<Opname> opnames() {
        return opnames;
    }

    Inleesrapport rapport() {
        return new Inleesrapport(
                nieuw,
                opnames.size() - nieuw,
                ongewijzigd,
                fouten,
                List.of(),
                bestand.onbekend(),
                bestand.foutbestand(fouten));
    }

    private void beoordeel(Csvbestand.Regel regel) {
        var redenen = new ArrayList<Veldfout>();
        var wie = new Persoonsgegevens(
                cel(regel, Gebruikerkolom.NAAM), cel(regel, Gebruikerkolom.EMAIL), cel(regel, Gebruikerkolom.TELEFOON));
        if (regel.cellen().size() > bestand.kop().size()) {
            redenen.add(new Veldfout("regel", Melding.van("gebruikers.inlezen.lang")));
        }
        var functie = functie(regel, redenen);
        var afdeling = afdeling(regel, redenen);
        var van = datum(regel, Gebruikerkolom.VAN, "van", redenen).orElse(vandaag);
        var tot = datum(regel, Gebruikerkolom.TOT, "totEnMet", redenen).orElse(null);
        var nummer = cel(regel, Gebruikerkolom.PERSONEELSNUMMER);
        var medewerker = nummer.isEmpty() ? opAdres.get(Sleutel.van(wie.email())) : opNummer.get(Sleutel.van(nummer));
        var nieuweFunctie = new NieuweFunctie(functie, afdeling == null ? null : afdeling.id(), nummer, van, tot);
        var bekende = bekenden.get(Sleutel.van(wie.email()));
        redenen.addAll(keur(
                wie,
                nieuweFunctie,
                plaats(nieuweFunctie, medewerker, bekende == null ? wie.email() : bekende.email())));
        if (ik.is(wie) || (bekende != null && bekende.zelf()) || (medewerker != null && medewerker.ik())) {
            redenen.add(new Veldfout("email", Melding.van("gebruikers.inlezen.zelf")));
        }
        var eerder = gezien.putIfAbsent(
                Sleutel.van(wie.email()) + "|" + functie + "|" + cel(regel, Gebruikerkolom.AFDELING), regel.nummer());
        if (eerder != null) {
            redenen.add(new Veldfout("regel", Melding.van("gebruikers.inlezen.dubbel", eerder)));
        }
        if (!redenen.isEmpty()) {
            fouten.add(new Inleesrapport.FouteRegel(regel.nummer(), wie.naam(), redenen));
        } else if (bekende != null && heeft(bekende.id(), nieuweFunctie)) {
            ongewijzigd++;
        } else {
            if (nieuweFunctie.wachtAltijd()) {
                fouten.add(new Inleesrapport.FouteRegel(
                        regel.nummer(),
                        wie.naam(),
                        List.of(new Veldfout("functie", Melding.van("gebruikers.inlezen.beheerder")))));
                return;
            }
            opnames.add(new Opname(
                    bekende == null ? null : bekende.id(),
                    Wijziging.nieuw(wie, nieuweFunctie, medewerker == null ? null : medewerker.id())));
            // Somebody with a login elsewhere is new here: a list tells nobody who works where.
            nieuw += bekende == null || !bekende.hier() ? 1 : 0;
        }
    }

    private Plaats plaats(NieuweFunctie functie, @Nullable Medewerker medewerker, String email) {
        return new Plaats(
                ik.bedrijf(),
                null,
                0,
                email,
                functie.afdeling(),
                medewerker == null ? null : medewerker.id(),
                null,
                medewerker == null ? null : medewerker.email(),
                false);
    }

    private List<Veldfout> keur(Persoonsgegevens wie, NieuweFunctie functie, Plaats plaats) {
        try {
            Functieregels.keur(wie.keur(new OngeldigeInvoer.Verzamelaar()), functie, plaats, vandaag)
                    .klaar();
            return List.of();
        } catch (OngeldigeInvoer e) {
            return e.fouten();
        }
    }

    /** Whether he holds the function already, in all of that time. */
    private boolean heeft(GebruikerId wie, NieuweFunctie functie) {
        var laatste = functie.totEnMet();
        var tot = laatste == null ? null : laatste.plusDays(1);
        var van = functie.van();
        return functies.stream()
                .anyMatch(een -> een.gebruiker().equals(wie)
                        && een.bedrijf().equals(ik.bedrijf())
                        && een.functie() == functie.functie()
                        && Objects.equals(een.afdeling(), functie.afdeling())
                        && van != null
                        && !een.van().isAfter(van)
                        && (een.tot() == null || (tot != null && !een.tot().isBefore(tot))));
    }

    private Functie functie(Csvbestand.Regel regel, List<Veldfout> redenen) {
        var tekst = cel(regel, Gebruikerkolom.FUNCTIE);
        for (var functie : Functieregels.TE_GEVEN) {
            if (Sleutel.van(functie.naam()).equals(Sleutel.van(tekst))) {
                return functie;
            }
        }
        redenen.add(new Veldfout("functie", Melding.van("gebruikers.inlezen.functie", tekst)));
        return Functie.LEIDINGGEVENDE;
    }

    private @Nullable Afdelingkeuze afdeling(Csvbestand.Regel regel, List<Veldfout> redenen) {
        var tekst = cel(regel, Gebruikerkolom.AFDELING);
        var afdeling = afdelingen.get(Sleutel.van(tekst));
        if (afdeling == null && !tekst.isEmpty()) {
            redenen.add(new Veldfout("afdeling", Melding.van("gebruikers.afdeling.onbekend")));
        }
        return afdeling;
    }

    private Optional<LocalDate> datum(
            Csvbestand.Regel regel, Gebruikerkolom kolom, String veld, List<Veldfout> redenen) {
        var tekst = cel(regel, kolom);
        var datum = Csvdatum.lees(tekst);
        if (datum.isEmpty() && !tekst.isEmpty()) {
            redenen.add(new Veldfout(veld, Melding.van("gebruikers.inlezen.datum", tekst)));
        }
        return datum;
    }

    private String cel(Csvbestand.Regel regel, Gebruikerkolom kolom) {
        return bestand.cel(regel, kolom);
    }
}
