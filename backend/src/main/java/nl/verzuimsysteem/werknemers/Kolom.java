package nl.verzuimsysteem.werknemers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.inlezen.Csvkolom;

/** The columns a staff list can have, and the heads under which salary and personnel programs write them. */
enum Kolom implements Csvkolom {
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

    private static final Set<Kolom> VERPLICHT = EnumSet.of(PERSONEELSNUMMER, VOORNAAM, ACHTERNAAM);

    private final List<String> namen;

    Kolom(String... namen) {
        this.namen = List.of(namen);
    }

    @Override
    public List<String> namen() {
        return namen;
    }

    @Override
    public boolean isVerplicht() {
        return VERPLICHT.contains(this);
    }

    @Override
    public boolean isFout() {
        return this == FOUT;
    }
}
