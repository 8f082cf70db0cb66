package nl.verzuimsysteem.medisch;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import nl.verzuimsysteem.kern.BedrijfId;

/** The keys of one company: one that writes, and those that still read what was written before. Never changes itself. */
final class Sleutelring {
    private final BedrijfId bedrijf;
    private final KeysetHandle sleutels;
    private final Aead aead;

    private Sleutelring(BedrijfId bedrijf, KeysetHandle sleutels) throws GeneralSecurityException {
        this.bedrijf = bedrijf;
        this.sleutels = sleutels;
        this.aead = sleutels.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    static Sleutelring nieuw(BedrijfId bedrijf) {
        try {
            return new Sleutelring(bedrijf, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No keys can be made for bedrijf " + bedrijf, e);
        }
    }

    /** @throws IllegalStateException when another master key locked them, or they are those of another company */
    static Sleutelring open(BedrijfId bedrijf, byte[] gesloten, Hoofdsleutel hoofdsleutel) {
        try {
            return new Sleutelring(
                    bedrijf,
                    TinkProtoKeysetFormat.parseEncryptedKeyset(gesloten, hoofdsleutel.aead(), bijschrift(bedrijf)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The medical keys of bedrijf " + bedrijf + " cannot be opened", e);
        }
    }

    /** As they are stored: only the master key opens them, and only as those of this company. */
    byte[] gesloten(Hoofdsleutel hoofdsleutel) {
        try {
            return TinkProtoKeysetFormat.serializeEncryptedKeyset(sleutels, hoofdsleutel.aead(), bijschrift(bedrijf));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The medical keys of bedrijf " + bedrijf + " cannot be locked", e);
        }
    }

    /** With a new key that writes; the others still read. */
    Sleutelring metNieuwe() {
        try {
            return new Sleutelring(
                    bedrijf,
                    KeysetHandle.newBuilder(sleutels)
                            .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                                    .withRandomId()
                                    .makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No new key can be made for bedrijf " + bedrijf, e);
        }
    }

    /** With nothing but the key that writes: what lies under another can never be read again. */
    Sleutelring zonderOude() {
        try {
            var schrijft = sleutels.getPrimary();
            return new Sleutelring(
                    bedrijf,
                    KeysetHandle.newBuilder()
                            .addEntry(KeysetHandle.importKey(schrijft.getKey())
                                    .withFixedId(schrijft.getId())
                                    .makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The old keys of bedrijf " + bedrijf + " cannot be left out", e);
        }
    }

    byte[] versleutel(byte[] tekst, String plek) {
        try {
            return aead.encrypt(tekst, plek.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Could not encrypt for bedrijf " + bedrijf, e);
        }
    }

    /** @throws GeneralSecurityException when no key here opens it, or it lay elsewhere */
    byte[] ontsleutel(byte[] inhoud, String plek) throws GeneralSecurityException {
        return aead.decrypt(inhoud, plek.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bijschrift(BedrijfId bedrijf) {
        return ("medische sleutels van bedrijf " + bedrijf).getBytes(StandardCharsets.UTF_8);
    }
}
