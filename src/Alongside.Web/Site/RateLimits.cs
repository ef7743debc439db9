using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Web.Site;

/// <summary>How often one network address may ask. The style sheets and scripts do not count.</summary>
internal static class RateLimits
{
    // A whole network of this many bits is one customer of a provider: https://www.rfc-editor.org/rfc/rfc6177
    private const int V6Bytes = 8;

    public static void Add(IServiceCollection services, SiteLimits limits) =>
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(2);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(Math.Max(1, wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context => Partition(context, limits));
        });

    private static RateLimitPartition<string> Partition(HttpContext context, SiteLimits limits)
    {
        if (context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)) return RateLimitPartition.GetNoLimiter("");
        var (kind, limit) = context.GetEndpoint()?.Metadata.GetMetadata<IsAttempt>() is not null ? ("attempt ", limits.Attempts)
            : OriginGuard.IsReading(context.Request.Method) ? ("read ", limits.Reads) : ("write ", limits.Writes);
        return limit == RequestLimit.None ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetTokenBucketLimiter(kind + Network(context.Connection.RemoteIpAddress), _ => Bucket(limit));
    }

    private static TokenBucketRateLimiterOptions Bucket(RequestLimit limit) => new()
    {
        TokenLimit = limit.AtOnce,
        TokensPerPeriod = Math.Max(1, (int)Math.Round(limit.PerSecond * Seconds(limit))),
        ReplenishmentPeriod = TimeSpan.FromSeconds(Seconds(limit)),
        QueueLimit = 0,
        AutoReplenishment = true,
    };

    // Whole tokens only: less than one in a second is one in several.
    private static double Seconds(RequestLimit limit) => limit.PerSecond >= 1 ? 1 : 1 / limit.PerSecond;

    /// <summary>The address that limits go by; of the long kind, the network it lies in.</summary>
    public static string Network(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, V6Bytes)) : address.ToString();
    }
}
