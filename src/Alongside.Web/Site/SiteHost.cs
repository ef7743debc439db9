using System.Net;
using Alongside.Web.Features.Importing;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alongside.Web.Site;

/// <summary>
/// A web server with the pipeline that every request passes. Nothing is read from the surroundings, neither variables nor
/// files beside the program: it listens at the addresses it is told, and at no others.
/// </summary>
internal static class SiteHost
{
    private static readonly TimeSpan EndWithin = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(15);

    /// <summary>The server, not yet started.</summary>
    /// <param name="options">How it is served.</param>
    /// <param name="services">Adds what is shared with other servers.</param>
    /// <param name="map">Adds the endpoints.</param>
    public static WebApplication Build(SiteOptions options, Action<IServiceCollection> services, Action<WebApplication> map)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(SiteHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options));
        services(builder.Services);
        Add(builder.Services, options);
        var app = builder.Build();
        if (options.BehindProxy)
        {
            app.UseMiddleware<ProxyGuard>();
            app.UseForwardedHeaders(Forwarded());
        }

        app.UseMiddleware<Headers>();
        app.UseMiddleware<ErrorPages>();
        app.UseMiddleware<HostGuard>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseMiddleware<OriginGuard>();
        app.UseMiddleware<Door>();
        app.UseMiddleware<PostGuard>();
        map(app);
        return app;
    }

    private static void Listen(KestrelServerOptions kestrel, SiteOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = RequestSizes.Usual;
        kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        kestrel.Limits.MaxConcurrentConnections = 5000;
        foreach (var address in options.Addresses.Select(a => new Uri(a)))
        {
            void Configure(ListenOptions listen)
            {
                if (address.Scheme != Uri.UriSchemeHttps) return;
                listen.Use(WithoutTls.Answer);
                listen.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = options.Certificate, ServerCertificateChain = options.CertificateChain });
            }

            if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip)) kestrel.Listen(ip, address.Port, Configure);
            else kestrel.ListenLocalhost(address.Port, Configure);
        }
    }

    private static void Add(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<VisitorCookies>().AddSingleton<ImportDrafts>();
        services.AddRouting();
        services.AddLogging();
        services.AddRazorComponents();
        LiveEndpoints.Add(services);
        RateLimits.Add(services, options.Limits);
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("Alongside").PersistKeysToFileSystem(new DirectoryInfo(options.KeysFolder));
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "alongside-antiforgery";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Said already by the Headers, and more strictly.
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<HostOptions>(host => host.ShutdownTimeout = EndWithin);
    }

    // What a proxy says is believed only from this machine: those are the known networks by default.
    private static ForwardedHeadersOptions Forwarded() => new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
}
