using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Alongside.Storage.Model;

/// <summary>The tables, the same in every database. Rows are the store's own records; nothing is tracked.</summary>
public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    internal IQueryable<StoredCustomer> Customers => Set<StoredCustomer>();

    internal IQueryable<StoredForm> Forms => Set<StoredForm>();

    internal IQueryable<StoredChange> Changes => Set<StoredChange>();

    internal IQueryable<StoredConversation> Conversations => Set<StoredConversation>();

    internal IQueryable<StoredLink> Links => Set<StoredLink>();

    internal IQueryable<StoredDeviceKey> DeviceKeys => Set<StoredDeviceKey>();

    internal IQueryable<StoredSession> Sessions => Set<StoredSession>();

    internal IQueryable<StoredSetting> Settings => Set<StoredSetting>();

    internal IQueryable<StoredTemplate> Templates => Set<StoredTemplate>();

    internal IQueryable<Generation> Generations => Set<Generation>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        // As ticks, times can be compared in every database; in SQLite, as text, they cannot.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        configurationBuilder.Properties<Consent>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<StoredCustomer>(t => t.ToTable("Customers").HasKey(c => c.Id));
        modelBuilder.Entity<StoredForm>(t =>
        {
            t.ToTable("Forms").HasKey(f => f.Id);
            t.HasOne<StoredCustomer>().WithMany().HasForeignKey(f => f.CustomerId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<StoredChange>(t =>
        {
            t.ToTable("Changes").HasKey(c => new { c.FormId, c.Version });
            t.Property(c => c.Version).ValueGeneratedNever();
            t.HasIndex(c => new { c.FormId, c.ChangeId }).IsUnique();
            OfForm(t, c => c.FormId);
        });
        modelBuilder.Entity<StoredConversation>(t =>
        {
            t.ToTable("Conversations").HasKey(c => c.Id);
            t.Property(c => c.Me).HasConversion(new NamesAsJson(), new NamesByContent());
            OfForm(t, c => c.FormId);
        });
        modelBuilder.Entity<StoredLink>(t =>
        {
            t.ToTable("Links").HasKey(l => l.Id);
            t.HasIndex(l => l.SecretHash).IsUnique();
            OfForm(t, l => l.FormId);
        });
        modelBuilder.Entity<StoredDeviceKey>(t =>
        {
            t.ToTable("DeviceKeys").HasKey(d => new { d.FormId, d.DeviceId });
            t.HasIndex(d => new { d.FormId, d.KeyHash }).IsUnique();
            OfForm(t, d => d.FormId);
        });
        modelBuilder.Entity<StoredSession>(t => t.ToTable("Sessions").HasKey(s => s.KeyHash));
        modelBuilder.Entity<StoredSetting>(t => t.ToTable("Settings").HasKey(s => s.Key));
        modelBuilder.Entity<StoredTemplate>(t =>
        {
            t.ToTable("Templates").HasKey(s => s.Id);
            t.Property(s => s.Template).HasConversion<TemplateAsJson>();
        });
        modelBuilder.Entity<Generation>(t =>
        {
            t.ToTable("Generation").HasKey(g => g.Id);
            t.Property(g => g.Id).ValueGeneratedNever();
        });
    }

    private static void OfForm<T>(EntityTypeBuilder<T> table, System.Linq.Expressions.Expression<Func<T, object?>> form)
        where T : class =>
        table.HasOne<StoredForm>().WithMany().HasForeignKey(form).OnDelete(DeleteBehavior.Cascade);
}
