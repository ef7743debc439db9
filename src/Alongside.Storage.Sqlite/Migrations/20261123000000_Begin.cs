using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Alongside.Storage.Sqlite.Migrations;

/// <inheritdoc />
internal sealed partial class Begin : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "Customers",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Name = table.Column<string>(type: "TEXT", nullable: false),
                Note = table.Column<string>(type: "TEXT", nullable: false),
                AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Customers", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "Generation",
            columns: table => new
            {
                Id = table.Column<int>(type: "INTEGER", nullable: false),
                Value = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Generation", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "Sessions",
            columns: table => new
            {
                KeyHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                EndsAt = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Sessions", x => x.KeyHash);
            });

        migrationBuilder.CreateTable(
            name: "Settings",
            columns: table => new
            {
                Key = table.Column<string>(type: "TEXT", nullable: false),
                Value = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Settings", x => x.Key);
            });

        migrationBuilder.CreateTable(
            name: "Templates",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                Template = table.Column<string>(type: "TEXT", nullable: false),
                ChangedAt = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Templates", x => x.Id);
            });

        migrationBuilder.CreateTable(
            name: "Forms",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                CustomerId = table.Column<string>(type: "TEXT", nullable: false),
                Title = table.Column<string>(type: "TEXT", nullable: false),
                Note = table.Column<string>(type: "TEXT", nullable: false),
                InTouchOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                ChangedAt = table.Column<long>(type: "INTEGER", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
                SetAside = table.Column<bool>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Forms", x => x.Id);
                table.ForeignKey(
                    name: "FK_Forms_Customers_CustomerId",
                    column: x => x.CustomerId,
                    principalTable: "Customers",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "Changes",
            columns: table => new
            {
                FormId = table.Column<string>(type: "TEXT", nullable: false),
                Version = table.Column<int>(type: "INTEGER", nullable: false),
                ChangeId = table.Column<string>(type: "TEXT", nullable: false),
                Json = table.Column<string>(type: "TEXT", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Changes", x => new { x.FormId, x.Version });
                table.ForeignKey(
                    name: "FK_Changes_Forms_FormId",
                    column: x => x.FormId,
                    principalTable: "Forms",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "Conversations",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                FormId = table.Column<string>(type: "TEXT", nullable: false),
                Title = table.Column<string>(type: "TEXT", nullable: false),
                FileName = table.Column<string>(type: "TEXT", nullable: false),
                Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                Me = table.Column<string>(type: "TEXT", nullable: false),
                Consent = table.Column<string>(type: "TEXT", nullable: false),
                AddedAt = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Conversations", x => x.Id);
                table.ForeignKey(
                    name: "FK_Conversations_Forms_FormId",
                    column: x => x.FormId,
                    principalTable: "Forms",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "DeviceKeys",
            columns: table => new
            {
                FormId = table.Column<string>(type: "TEXT", nullable: false),
                DeviceId = table.Column<string>(type: "TEXT", nullable: false),
                KeyHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                MadeAt = table.Column<long>(type: "INTEGER", nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_DeviceKeys", x => new { x.FormId, x.DeviceId });
                table.ForeignKey(
                    name: "FK_DeviceKeys_Forms_FormId",
                    column: x => x.FormId,
                    principalTable: "Forms",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "Links",
            columns: table => new
            {
                Id = table.Column<string>(type: "TEXT", nullable: false),
                FormId = table.Column<string>(type: "TEXT", nullable: false),
                SecretHash = table.Column<byte[]>(type: "BLOB", nullable: false),
                MadeAt = table.Column<long>(type: "INTEGER", nullable: false),
                EndsAt = table.Column<long>(type: "INTEGER", nullable: true),
                RevokedAt = table.Column<long>(type: "INTEGER", nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_Links", x => x.Id);
                table.ForeignKey(
                    name: "FK_Links_Forms_FormId",
                    column: x => x.FormId,
                    principalTable: "Forms",
                    principalColumn: "Id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex(
            name: "IX_Changes_FormId_ChangeId",
            table: "Changes",
            columns: new[] { "FormId", "ChangeId" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_Conversations_FormId",
            table: "Conversations",
            column: "FormId");

        migrationBuilder.CreateIndex(
            name: "IX_DeviceKeys_FormId_KeyHash",
            table: "DeviceKeys",
            columns: new[] { "FormId", "KeyHash" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "IX_Forms_CustomerId",
            table: "Forms",
            column: "CustomerId");

        migrationBuilder.CreateIndex(
            name: "IX_Links_FormId",
            table: "Links",
            column: "FormId");

        migrationBuilder.CreateIndex(
            name: "IX_Links_SecretHash",
            table: "Links",
            column: "SecretHash",
            unique: true);

        // Which life of the database this is; every restore gives it a new one.
        migrationBuilder.Sql("""INSERT INTO "Generation" ("Id", "Value") VALUES (1, lower(hex(randomblob(16))))""");
    }
}
