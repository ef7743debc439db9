using System.Security.Cryptography;
using Alongside.Storage;
using Alongside.Web.Features.Sending;

namespace Alongside.Web.Visitors;

/// <summary>Which links let a customer in here: those that are kept, or, in the room, the one that was made for this hour.</summary>
internal sealed class Invitations(Store store, TimeProvider time, RoomKey? room)
{
    private const int LongestKey = 100;

    /// <summary>
    /// What keys are kept under here. What travels unencrypted through the room opens nothing anywhere else, and nothing
    /// that opens elsewhere travels through the room.
    /// </summary>
    public string Realm => room is null ? "" : "nearby ";

    /// <summary>What the device key's cookie is called.</summary>
    public string CookieOf(string form) => (room is null ? "alongside-device-" : "alongside-nearby-") + form;

    /// <summary>Whether a form is to be had here at this moment.</summary>
    public bool Serves(string form) => room is null || (string.Equals(room.Form, form, StringComparison.Ordinal) && time.GetUtcNow() < room.EndsAt);

    /// <summary>What a key comes to; null where it is none.</summary>
    public async Task<Invitation?> Find(string key, CancellationToken stop)
    {
        if (key.Length > LongestKey) return null;
        var hash = Secrets.Hash(key);
        if (room is not null) return CryptographicOperations.FixedTimeEquals(room.Hash, hash) ? new Invitation(room.Form, Serves(room.Form)) : null;
        var link = await store.Links.FindBySecretHash(hash, stop);
        // The key of a form that was sent as a file lets an answer in, and nobody else.
        return link is null || SentKey.IsOne(link.Id) ? null : new Invitation(link.FormId, link.RevokedAt is null && (link.EndsAt is not { } end || end > time.GetUtcNow()));
    }
}
