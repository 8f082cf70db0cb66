package nl.verzuimsysteem.medisch;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Master keys in files, for where no key management service is. */
final class Bestandsleutels implements KmsClient {
    private static final String SOORT = "bestand:";

    /** The text of a file with a new key. */
    static String nieuw() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be made", e);
        }
    }

    @Override
    public boolean doesSupport(String adres) {
        return adres.toLowerCase(Locale.ROOT).startsWith(SOORT);
    }

    /** @throws GeneralSecurityException when the file cannot be read, or holds no key */
    @Override
    public Aead getAead(String adres) throws GeneralSecurityException {
        var bestand = Path.of(adres.substring(SOORT.length()));
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(bestand), InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (IOException e) {
            throw new GeneralSecurityException("het bestand is niet te lezen", e);
        }
    }

    @Override
    public KmsClient withCredentials(@Nullable String bestand) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }
}
