using Alongside.Storage;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Visitors;

/// <summary>How a browser is known again: the owner's by a session, a customer's device by a key for each form it opened.</summary>
internal sealed class VisitorCookies(Store store, Invitations invitations, TimeProvider time)
{
    private const string Owners = "alongside";
    private static readonly TimeSpan SessionDays = TimeSpan.FromDays(30);
    private static readonly TimeSpan DeviceDays = TimeSpan.FromDays(400);

    /// <summary>Whether the owner is signed in here.</summary>
    public async Task<bool> IsOwner(HttpContext context)
    {
        if (context.Request.Cookies[Owners] is not { } key || !Secrets.IsKey(key)) return false;
        var session = await store.Sessions.Find(Secrets.Hash(key), context.RequestAborted);
        return session is not null && session.EndsAt > time.GetUtcNow();
    }

    /// <summary>Which device of a form's customer side this is; null where it is none.</summary>
    public async Task<string?> DeviceOf(HttpContext context, string form)
    {
        if (!invitations.Serves(form) || context.Request.Cookies[invitations.CookieOf(form)] is not { } key || !Secrets.IsKey(key)) return null;
        return (await store.Devices.Find(form, Secrets.Hash(invitations.Realm + key), context.RequestAborted))?.DeviceId;
    }

    /// <summary>Signs the owner in on this browser.</summary>
    public async Task SignIn(HttpContext context)
    {
        var key = Secrets.NewKey();
        var now = time.GetUtcNow();
        await store.Sessions.DeleteEnded(now, context.RequestAborted);
        await store.Sessions.Add(new StoredSession(Secrets.Hash(key), now, now + SessionDays), context.RequestAborted);
        context.Response.Cookies.Append(Owners, key, Options(context, "/", SessionDays));
    }

    /// <summary>Signs the owner out on this browser.</summary>
    public async Task SignOut(HttpContext context)
    {
        if (context.Request.Cookies[Owners] is { } key) await store.Sessions.Delete(Secrets.Hash(key), context.RequestAborted);
        context.Response.Cookies.Delete(Owners, Options(context, "/", TimeSpan.Zero));
    }

    /// <summary>Signs the owner out everywhere.</summary>
    public async Task SignOutEverywhere(HttpContext context)
    {
        await store.Sessions.DeleteEnded(DateTimeOffset.MaxValue, context.RequestAborted);
        context.Response.Cookies.Delete(Owners, Options(context, "/", TimeSpan.Zero));
    }

    /// <summary>Gives this browser a key of its own for a form.</summary>
    public async Task GiveDeviceKey(HttpContext context, string form, string device)
    {
        var key = Secrets.NewKey();
        await store.Devices.Add(new StoredDeviceKey(form, device, Secrets.Hash(invitations.Realm + key), time.GetUtcNow()), context.RequestAborted);
        // Sent for the link as well as for the form: whoever opens their link again is known, and no second device.
        context.Response.Cookies.Append(invitations.CookieOf(form), key, Options(context, "/", DeviceDays));
    }

    // Lax, not strict: a link in a mail leads here, and the page that opens has to know who it is for.
    // Without Secure only where there is no TLS to keep it to: on this machine itself, or in the room for an hour.
    private static CookieOptions Options(HttpContext context, string path, TimeSpan age) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
        Path = path,
        MaxAge = age,
    };
}
