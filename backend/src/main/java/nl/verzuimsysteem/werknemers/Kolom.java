package nl.verzuimsysteem.werknemers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns a staff list can have, and the heads under which salary and personnel programs write them. */
enum Kolom {
    PERSONEELSNUMMER(
            "personeelsnummer",
            "personeelsnr",
            "persnr",
            "persnummer",
            "medewerkernummer",
            "medewerkersnummer",
            "medewerkernr",
            "werknemernummer",
            "werknemersnummer",
            "werknemernr",
            "stamnummer",
            "nummer",
            "nr"),
    VOORNAAM("voornaam", "voornamen", "roepnaam"),
    TUSSENVOEGSEL("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "tussenv", "tv"),
    ACHTERNAAM("achternaam", "familienaam", "geboortenaam"),
    GEBOORTEDATUM("geboortedatum", "gebdatum", "gebdat", "datumgeboorte"),
    AFDELING("afdeling", "afdelingsnaam", "afdelingnaam", "afd"),
    FUNCTIE("functie", "functienaam", "functieomschrijving", "beroep"),
    EMAIL("email", "emailadres", "mail", "mailadres", "emailwerk", "werkemail"),
    TELEFOON(
            "telefoon",
            "telefoonnummer",
            "telefoonnr",
            "tel",
            "telnr",
            "mobiel",
            "mobielnummer",
            "mobieletelefoon",
            "gsm"),
    CONTRACTUREN("uren", "contracturen", "urenperweek", "contracturenperweek", "urencontract", "werkuren"),
    IN_DIENST("indienst", "indienstdatum", "datumindienst", "indienstper", "indienstsinds", "startdatum"),
    UIT_DIENST("uitdienst", "uitdienstdatum", "datumuitdienst", "uitdienstper", "einddatum"),
    TAAL("taal", "taalcode", "voertaal"),
    /** Ours, in the file of faulty lines; of no meaning when that comes back. */
    FOUT("fout");

    static final List<Kolom> VERPLICHT = List.of(PERSONEELSNUMMER, VOORNAAM, ACHTERNAAM);

    private final List<String> namen;

    Kolom(String... namen) {
        this.namen = List.of(namen);
    }

    /** The name under which a message speaks of it, and a head we recognise ourselves. */
    String naam() {
        return namen.getFirst();
    }

    /** The column with this head, whatever its case, spaces and punctuation. */
    static Optional<Kolom> van(String kop) {
        var kaal = Normalizer.normalize(kop, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        return Arrays.stream(values())
                .filter(kolom -> kolom.namen.contains(kaal))
                .findFirst();
    }
}
